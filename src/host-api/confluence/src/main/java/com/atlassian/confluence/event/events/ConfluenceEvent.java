package com.atlassian.confluence.event.events;

import java.util.EventObject;

/** com.atlassian.confluence.event.events.ConfluenceEvent, Confluence 8.7, likely. */
public abstract class ConfluenceEvent extends EventObject {

    public ConfluenceEvent(Object source) {
        super(source);
    }
}
