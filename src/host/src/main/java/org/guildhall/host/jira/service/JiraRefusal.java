package org.guildhall.host.jira.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.host.kernel.HostUser;

/** A request that was refused: the status and the two kinds of messages of Jira's error body. */
public final class JiraRefusal extends RuntimeException {

    private final int status;
    private final transient List<String> messages;
    private final transient Map<String, String> errors;

    private JiraRefusal(int status, List<String> messages, Map<String, String> errors) {
        super(messages + " " + errors);
        this.status = status;
        this.messages = messages;
        this.errors = errors;
    }

    /** Wrong input, by field. */
    public static JiraRefusal invalid(Map<String, String> errors) {
        return new JiraRefusal(400, List.of(), errors);
    }

    /** One field is wrong. */
    public static JiraRefusal invalid(String field, String message) {
        return invalid(Map.of(field, message));
    }

    /** Wrong input that belongs to no field. */
    public static JiraRefusal invalid(String message) {
        return new JiraRefusal(400, List.of(message), Map.of());
    }

    /** It does not exist, or the person may not see it. */
    public static JiraRefusal notFound(String message) {
        return new JiraRefusal(404, List.of(message), Map.of());
    }

    /** The person may not do that; who is anonymous is asked to log in. */
    public static JiraRefusal forbidden(Optional<HostUser> user, String message) {
        return user.isPresent()
                ? new JiraRefusal(403, List.of(message), Map.of())
                : new JiraRefusal(
                        401,
                        List.of("You are not authenticated. Authentication required to perform this operation."),
                        Map.of());
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Messages that belong to no field. */
    public List<String> messages() {
        return messages;
    }

    /** Messages by field. */
    public Map<String, String> errors() {
        return errors;
    }
}
