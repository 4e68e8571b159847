package com.atlassian.confluence.labels;

/** The prefix of a label; the host keeps global labels only. */
public class Namespace {

    /** Labels that everyone shares. */
    public static final Namespace GLOBAL = new Namespace("global");

    private final String prefix;

    Namespace(String prefix) {
        this.prefix = prefix;
    }

    public String getPrefix() {
        return prefix;
    }

    @Override
    public String toString() {
        return prefix;
    }
}
