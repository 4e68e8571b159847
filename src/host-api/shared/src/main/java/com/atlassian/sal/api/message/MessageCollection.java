package com.atlassian.sal.api.message;

import java.io.Serializable;

/** Follows {@code MessageCollection} of SAL 7 (likely). */
public interface MessageCollection extends Iterable<Message> {

    void addMessage(String key, Serializable... arguments);

    void addMessage(Message message);

    boolean isEmpty();
}
