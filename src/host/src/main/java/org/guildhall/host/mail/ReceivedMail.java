package org.guildhall.host.mail;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * A message that arrived, once per recipient.
 *
 * @param id its number in the archive
 * @param to whom it was delivered to
 * @param from the sender as written in the message
 * @param subject decoded
 * @param date the Date header as an ISO instant; empty when there is none
 * @param text the plain text part; empty when there is none
 * @param html the HTML part; empty when there is none
 * @param headers the other headers, the first of each name
 */
public record ReceivedMail(
        @JsonProperty("id") long id,
        @JsonProperty("to") String to,
        @JsonProperty("from") String from,
        @JsonProperty("subject") String subject,
        @JsonProperty("date") String date,
        @JsonProperty("text") String text,
        @JsonProperty("html") String html,
        @JsonProperty("headers") Map<String, String> headers) {}
