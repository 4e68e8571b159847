package org.guildhall.core.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with an input, so that a form can show it all at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem when the condition does not hold. */
    public Problems require(boolean condition, String code, String field, String... arguments) {
        if (!condition) {
            found.add(Problem.of(code, field, arguments));
        }
        return this;
    }

    /** Notes a text that is empty or longer than allowed. */
    public Problems requireText(String value, int atMost, String field) {
        require(!value.isBlank(), "text.missing", field);
        return require(value.length() <= atMost, "text.long", field, Integer.toString(atMost));
    }

    /** Notes what an attempt refuses and goes on. */
    public Problems attempt(Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            found.addAll(refusal.problems());
        }
        return this;
    }

    /** Refuses when anything was noted. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw Refusal.invalid(found);
        }
    }
}
