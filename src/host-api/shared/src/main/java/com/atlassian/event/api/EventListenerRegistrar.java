package com.atlassian.event.api;

/** Follows {@code EventListenerRegistrar} of atlassian-event 5 (confirmed). */
public interface EventListenerRegistrar {

    void register(Object listener);

    void unregister(Object listener);
}
