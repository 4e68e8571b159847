package org.guildhall.host.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Optional;
import org.guildhall.host.confluence.content.WikiPage;

/**
 * What a body is rendered for.
 *
 * @param page the page it belongs to; empty for a new page's preview
 * @param spaceKey where links without a space lead
 * @param context what macros are told
 */
public record RenderScope(Optional<WikiPage> page, String spaceKey, ConversionContext context) {}
