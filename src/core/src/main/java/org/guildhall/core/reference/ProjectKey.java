package org.guildhall.core.reference;

import java.util.regex.Pattern;

/** A Jira project, by its key. */
public record ProjectKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,49}");

    /** Refuses an empty value. */
    public ProjectKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("ProjectKey must not be blank");
        }
    }

    /** Whether Jira could have a project of that key, as its default pattern has it. */
    public boolean isWellFormed() {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
