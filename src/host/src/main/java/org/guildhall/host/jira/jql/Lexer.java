package org.guildhall.host.jira.jql;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into tokens. */
final class Lexer {

    private static final String MARKS = "()[],";
    private static final String OPERATORS = "=!<>~";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int line = 1;
    private int lineStart;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        return new Lexer(text).run();
    }

    private List<Token> run() {
        if (text.indexOf('\u0000') >= 0) {
            throw new JqlException("Error in the JQL Query: The character U+0000 cannot be searched for.");
        }
        while (position < text.length()) {
            char c = text.charAt(position);
            if (Character.isWhitespace(c)) {
                skip(c);
            } else if (MARKS.indexOf(c) >= 0) {
                add(Token.Kind.MARK, String.valueOf(c), 1);
            } else if (OPERATORS.indexOf(c) >= 0) {
                String operator = operator();
                add(Token.Kind.OPERATOR, operator, operator.length());
            } else if (c == '"' || c == '\'') {
                string(c);
            } else {
                word();
            }
        }
        add(Token.Kind.END, "", 0);
        return tokens;
    }

    private void skip(char c) {
        position++;
        if (c == '\n') {
            line++;
            lineStart = position;
        }
    }

    private void add(Token.Kind kind, String value, int length) {
        tokens.add(new Token(kind, value, line, position - lineStart + 1));
        position += length;
    }

    private String operator() {
        String two = text.substring(position, Math.min(position + 2, text.length()));
        return switch (two) {
            case "!=", "!~", "<=", ">=" -> two;
            default -> two.substring(0, 1);
        };
    }

    private void word() {
        int end = position;
        while (end < text.length() && isWordCharacter(text.charAt(end))) {
            end++;
        }
        add(Token.Kind.WORD, text.substring(position, end), end - position);
    }

    private static boolean isWordCharacter(char c) {
        return !Character.isWhitespace(c) && MARKS.indexOf(c) < 0 && OPERATORS.indexOf(c) < 0 && c != '"' && c != '\'';
    }

    private void string(char quote) {
        StringBuilder value = new StringBuilder();
        int at = position + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
                value.append(unescaped(text.charAt(at)));
            } else {
                value.append(text.charAt(at));
            }
            at++;
        }
        if (at >= text.length()) {
            throw new JqlException("Error in the JQL Query: The quoted string '" + value
                    + "' has not been completed. (line " + line + ", character " + (position - lineStart + 1) + ")");
        }
        add(Token.Kind.STRING, value.toString(), at + 1 - position);
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> c;
        };
    }
}
