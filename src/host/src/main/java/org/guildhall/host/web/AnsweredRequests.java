package org.guildhall.host.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The last requests that a product answered, newest first, for those who count what a page costs. */
public final class AnsweredRequests {

    private static final int KEPT = 200;

    private final Deque<Answered> last = new ArrayDeque<>();

    /**
     * A request that was answered.
     *
     * @param method such as {@code GET}
     * @param path without the context path, with the query as it was sent
     * @param status of the answer
     * @param statements SQL statements that the product and its plugins ran for it
     */
    public record Answered(
            @JsonProperty("method") String method,
            @JsonProperty("path") String path,
            @JsonProperty("status") int status,
            @JsonProperty("statements") int statements) {}

    /** The requests that are remembered. */
    public synchronized List<Answered> list() {
        return new ArrayList<>(last);
    }

    synchronized void add(Answered request) {
        last.addFirst(request);
        if (last.size() > KEPT) {
            last.removeLast();
        }
    }
}
