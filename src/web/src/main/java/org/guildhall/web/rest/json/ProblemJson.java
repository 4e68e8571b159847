package org.guildhall.web.rest.json;

import java.util.List;
import java.util.Optional;

/**
 * Why a request was refused (RFC 9457).
 *
 * @param type {@code urn:guildhall:problem:} and the code
 * @param title a headline
 * @param status the HTTP status
 * @param detail what to do about it, with an example of what is right
 * @param code stable
 * @param errors everything that is wrong, by field
 */
public record ProblemJson(
        String type, String title, int status, String detail, String code, Optional<List<FieldError>> errors) {

    /** What is wrong with one field. */
    public record FieldError(String field, String code, String detail) {}
}
