package org.guildhall.web.page;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/** What the product offers for showing a page. */
public record PageSite(TemplateRenderer renderer, I18nResolver i18n, PageBuilderService resources) {}
