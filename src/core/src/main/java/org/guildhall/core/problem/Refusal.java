package org.guildhall.core.problem;

import java.util.List;

/** A use case said no; nothing was changed. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What sort of no it is. */
    public enum Kind {
        /** The input cannot be used; each problem names its field. */
        INVALID,
        /** The person is known, and may not do this. */
        FORBIDDEN,
        /** There is no such thing, or the person may not know that there is: the two are never told apart. */
        NOT_FOUND,
        /** Somebody else changed it meanwhile, or it exists already. */
        CONFLICT,
        /** Something outside is out of reach at the moment. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final transient List<Problem> problems;

    private Refusal(Kind kind, List<Problem> problems) {
        super(kind + " " + problems);
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    /** Input that cannot be used. */
    public static Refusal invalid(Problem... problems) {
        return new Refusal(Kind.INVALID, List.of(problems));
    }

    /** Input that cannot be used, with everything that is wrong about it. */
    public static Refusal invalid(List<Problem> problems) {
        return new Refusal(Kind.INVALID, problems);
    }

    /** Something the person may not do. */
    public static Refusal forbidden(String code) {
        return new Refusal(Kind.FORBIDDEN, List.of(Problem.of(code)));
    }

    /** No such thing for this person. */
    public static Refusal notFound(String code, String field, String value) {
        return new Refusal(Kind.NOT_FOUND, List.of(Problem.of(code, field, value)));
    }

    /** Changed by somebody else, or there already. */
    public static Refusal conflict(Problem problem) {
        return new Refusal(Kind.CONFLICT, List.of(problem));
    }

    /** Something outside is out of reach. */
    public static Refusal unavailable(Problem problem) {
        return new Refusal(Kind.UNAVAILABLE, List.of(problem));
    }

    /** What sort of no it is. */
    public Kind kind() {
        return kind;
    }

    /** Why; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
