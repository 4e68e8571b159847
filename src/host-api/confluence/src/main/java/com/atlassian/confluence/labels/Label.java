package com.atlassian.confluence.labels;

/** com.atlassian.confluence.labels.Label, Confluence 8.7 to 10.2, confirmed. */
public class Label implements Comparable<Label> {

    public Label(String name) {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Label other) {
        throw new UnsupportedOperationException();
    }
}
