package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.event.events.ConfluenceEvent;

/** com.atlassian.confluence.event.events.content.ContentEvent, Confluence 8.7 to 10.2, confirmed. */
public abstract class ContentEvent extends ConfluenceEvent {

    public ContentEvent(Object source) {
        super(source);
    }
}
