package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import javax.xml.stream.XMLStreamException;

/** com.atlassian.confluence.xhtml.api.XhtmlContent, Confluence 8.7 to 10.2, confirmed. */
public interface XhtmlContent {

    String convertStorageToView(String storage, ConversionContext context) throws XMLStreamException, XhtmlException;
}
