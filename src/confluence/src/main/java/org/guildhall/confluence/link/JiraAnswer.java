package org.guildhall.confluence.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.guildhall.core.followup.TrackerException;
import org.guildhall.core.followup.TrackerException.Reason;

/** What Jira answered: a status and a text that should be JSON. */
record JiraAnswer(int status, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNAUTHORISED = 401;
    private static final int TOO_MANY = 429;

    /** The content of a good answer; a bad one says whether trying again may help. */
    JsonNode content(String authorisation) throws TrackerException {
        if (status >= 200 && status < 300) {
            return body.isBlank() ? MissingNode.getInstance() : parse();
        }
        if (status == UNAUTHORISED) {
            throw new TrackerException(Reason.AUTHORISATION_NEEDED, authorisation);
        }
        if (status == TOO_MANY || status >= 500) {
            throw new TrackerException(Reason.UNREACHABLE, "Jira answered " + status);
        }
        throw new TrackerException(Reason.REFUSED, messages());
    }

    private JsonNode parse() throws TrackerException {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new TrackerException(Reason.UNREACHABLE, "Jira answered with something that is not JSON", e);
        }
    }

    /** Jira's own words: its messages, and those of the fields with the fields' names. */
    private String messages() {
        List<String> messages = new ArrayList<>();
        try {
            JsonNode answer = JSON.readTree(body);
            answer.path("errorMessages").forEach(message -> messages.add(message.asText()));
            answer.path("errors")
                    .properties()
                    .forEach(field -> messages.add(
                            field.getKey() + ": " + field.getValue().asText()));
        } catch (JsonProcessingException e) {
            // An error page in HTML; its status is all that can be told.
            messages.clear();
        }
        return messages.isEmpty() ? "Jira answered " + status : String.join(" ", messages);
    }
}
