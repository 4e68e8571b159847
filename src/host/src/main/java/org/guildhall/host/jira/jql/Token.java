package org.guildhall.host.jira.jql;

/** A word, quoted string, operator or mark of a query, and where it begins. */
record Token(Kind kind, String text, int line, int column) {

    enum Kind {
        WORD,
        STRING,
        OPERATOR,
        MARK,
        END
    }

    boolean is(Kind other, String otherText) {
        return kind == other && text.equalsIgnoreCase(otherText);
    }

    boolean isWord(String word) {
        return is(Kind.WORD, word);
    }

    boolean isMark(String mark) {
        return is(Kind.MARK, mark);
    }

    String place() {
        return " (line " + line + ", character " + column + ")";
    }
}
