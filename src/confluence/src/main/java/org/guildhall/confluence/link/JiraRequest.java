package org.guildhall.confluence.link;

import com.atlassian.sal.api.net.Request.MethodType;
import java.util.Optional;

/**
 * A request to Jira's REST API.
 *
 * @param method how
 * @param path below Jira's address, such as {@code rest/api/2/issue}
 * @param body JSON, if any
 * @param patience how long to wait for an answer, in milliseconds
 */
record JiraRequest(MethodType method, String path, Optional<String> body, int patience) {

    private static final int WORK = 10_000;

    /** How long somebody who only reads a page waits for Jira. */
    private static final int READING = 2_000;

    static JiraRequest get(String path) {
        return new JiraRequest(MethodType.GET, path, Optional.empty(), WORK);
    }

    static JiraRequest post(String path, Object body) {
        return new JiraRequest(MethodType.POST, path, Optional.of(body.toString()), WORK);
    }

    static JiraRequest put(String path, Object body) {
        return new JiraRequest(MethodType.PUT, path, Optional.of(body.toString()), WORK);
    }

    JiraRequest whileReading() {
        return new JiraRequest(method, path, body, READING);
    }
}
