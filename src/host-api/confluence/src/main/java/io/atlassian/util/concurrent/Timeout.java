package io.atlassian.util.concurrent;

/** io.atlassian.util.concurrent.Timeout, Confluence 8.7, confirmed. */
public class Timeout {

    private Timeout() {
        throw new UnsupportedOperationException();
    }
}
