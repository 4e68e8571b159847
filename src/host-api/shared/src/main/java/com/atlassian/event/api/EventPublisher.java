package com.atlassian.event.api;

/** Follows {@code EventPublisher} of atlassian-event 5 (confirmed). */
public interface EventPublisher extends EventListenerRegistrar {

    void publish(Object event);
}
