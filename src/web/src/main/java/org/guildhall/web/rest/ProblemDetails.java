package org.guildhall.web.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guildhall.core.problem.Problem;
import org.guildhall.core.problem.Refusal;
import org.guildhall.web.rest.json.ProblemJson;
import org.guildhall.web.text.Texts;
import org.guildhall.web.text.Words;

/** Refusals as problem details, with a stable code and a sentence that says what to do. */
final class ProblemDetails {

    /** Refused for want of an entity tag: neither a conflict nor something that was typed wrong. */
    static final String PRECONDITION = "revision.missing";

    /** Refused unread. */
    static final String TOO_LARGE = "json.large";

    private static final String REVISION = "revision.other";
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    private final Texts texts;

    ProblemDetails(Texts texts) {
        this.texts = texts;
    }

    ProblemJson of(Refusal refusal, boolean isAnonymous) {
        Problem first = refusal.problems().get(0);
        int status = status(refusal.kind(), first.code(), isAnonymous);
        List<ProblemJson.FieldError> errors = refusal.problems().stream()
                .filter(p -> !p.field().isEmpty())
                .map(p -> new ProblemJson.FieldError(fieldOf(p), p.code(), texts.of(p)))
                .toList();
        return new ProblemJson(
                "urn:guildhall:problem:" + first.code(),
                texts.title(titleWord(refusal.kind(), status)),
                status,
                String.join(" ", texts.of(refusal.problems())),
                first.code(),
                errors.isEmpty() ? Optional.empty() : Optional.of(errors));
    }

    private static int status(Refusal.Kind kind, String code, boolean isAnonymous) {
        return switch (kind) {
            case INVALID ->
                switch (code) {
                    case PRECONDITION -> 428;
                    case TOO_LARGE -> 413;
                    default -> 400;
                };
            case FORBIDDEN -> isAnonymous ? 401 : 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> code.equals(REVISION) ? 412 : 409;
            case UNAVAILABLE -> 503;
        };
    }

    private static String titleWord(Refusal.Kind kind, int status) {
        return switch (status) {
            case 401 -> "anonymous";
            case 412 -> "changed";
            case 428 -> "precondition";
            default -> Words.of(kind);
        };
    }

    /** Fields that end in one of the core's constants are written as the same word on the wire. */
    private static String fieldOf(Problem problem) {
        return Arrays.stream(problem.field().split("\\."))
                .map(part -> CONSTANT.matcher(part).matches() ? Words.of(part) : part)
                .collect(Collectors.joining("."));
    }
}
