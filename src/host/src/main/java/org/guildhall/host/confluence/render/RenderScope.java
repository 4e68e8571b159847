package org.guildhall.host.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;

/**
 * What a body is rendered for.
 *
 * @param spaceKey where links without a space lead
 * @param context what macros are told
 */
public record RenderScope(String spaceKey, ConversionContext context) {}
