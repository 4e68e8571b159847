package org.guildhall.plugin.confluence;

import com.atlassian.event.api.EventPublisher;
import org.guildhall.confluence.page.PageListener;
import org.guildhall.plugin.Part;

/** Listens to pages while the plugin is on. */
final class PageListenerPart implements Part {

    private final EventPublisher events;
    private final PageListener listener;

    PageListenerPart(EventPublisher events, PageListener listener) {
        this.events = events;
        this.listener = listener;
    }

    @Override
    public String feature() {
        return "taking notice of pages when they are published";
    }

    @Override
    public void start() {
        events.register(listener);
    }

    @Override
    public void stop() {
        events.unregister(listener);
    }
}
