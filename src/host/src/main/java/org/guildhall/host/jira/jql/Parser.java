package org.guildhall.host.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a query by recursive descent. */
final class Parser {

    private static final Set<String> RESERVED =
            Set.of("and", "or", "not", "in", "is", "order", "by", "empty", "null", "asc", "desc");

    /** So that no query has more values than a database takes in one statement. */
    private static final int LONGEST = 50_000;

    private static final int DEEPEST = 200;
    private static final String OPERATORS =
            "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

    private final List<Token> tokens;
    private int position;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads a query; an empty one asks for everything.
     *
     * @throws JqlException when it is not one
     */
    static JqlQuery parse(String text) {
        if (text.length() > LONGEST) {
            throw new JqlException("Error in the JQL Query: It has " + text.length() + " characters, and at most "
                    + LONGEST + " are read. Ask in several queries.");
        }
        return new Parser(Lexer.tokens(text)).query();
    }

    private JqlQuery query() {
        Optional<Clause> where = atEnd() || peek().isWord("order") ? Optional.empty() : Optional.of(or());
        List<JqlQuery.Sort> order = peek().isWord("order") ? order() : List.of();
        if (!atEnd()) {
            throw error("Expecting either 'OR' or 'AND' but got '" + peek().text() + "'.", peek());
        }
        return new JqlQuery(where, order);
    }

    private Clause or() {
        List<Clause> clauses = new ArrayList<>(List.of(and()));
        while (peek().isWord("or")) {
            next();
            clauses.add(and());
        }
        return clauses.size() == 1 ? clauses.get(0) : new Clause.Or(clauses);
    }

    private Clause and() {
        List<Clause> clauses = new ArrayList<>(List.of(not()));
        while (peek().isWord("and")) {
            next();
            clauses.add(not());
        }
        return clauses.size() == 1 ? clauses.get(0) : new Clause.And(clauses);
    }

    private Clause not() {
        if (depth == DEEPEST) {
            throw error("There are more than " + DEEPEST + " clauses within each other.", peek());
        }
        depth++;
        Clause clause = negatedOrNot();
        depth--;
        return clause;
    }

    private Clause negatedOrNot() {
        if (peek().isWord("not") || peek().is(Token.Kind.OPERATOR, "!")) {
            next();
            return not().negated();
        }
        if (peek().isMark("(")) {
            next();
            Clause inner = or();
            expect(")");
            return inner;
        }
        Clause.Field field = field();
        Operator operator = operator();
        return new Clause.Terminal(field, operator, operand());
    }

    private Clause.Field field() {
        Token token = next();
        boolean isName = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.STRING;
        if (!isName || (token.kind() == Token.Kind.WORD && isReserved(token))) {
            throw unexpected("Expecting a field name", token);
        }
        if (!peek().isMark("[")) {
            return new Clause.Field(token.text(), "", "");
        }
        next();
        String property = next().text();
        expect("]");
        boolean hasPath = peek().kind() == Token.Kind.WORD && peek().text().startsWith(".");
        return new Clause.Field(token.text(), property, hasPath ? next().text().substring(1) : "");
    }

    private Operator operator() {
        Token token = next();
        if (token.isWord("in")) {
            return Operator.IN;
        }
        if (token.isWord("not") && peek().isWord("in")) {
            next();
            return Operator.NOT_IN;
        }
        if (token.isWord("is")) {
            return isOrIsNot();
        }
        for (Operator operator : Operator.values()) {
            if (token.is(Token.Kind.OPERATOR, operator.text())) {
                return operator;
            }
        }
        if (token.kind() == Token.Kind.END) {
            throw new JqlException(
                    "Error in the JQL Query: Expecting operator before the end of the query. " + OPERATORS);
        }
        throw error("Expecting operator but got '" + token.text() + "'. " + OPERATORS, token);
    }

    private Operator isOrIsNot() {
        if (peek().isWord("not")) {
            next();
            return Operator.IS_NOT;
        }
        return Operator.IS;
    }

    private Operand operand() {
        if (!peek().isMark("(")) {
            return single();
        }
        next();
        List<Operand> operands = new ArrayList<>(List.of(single()));
        while (peek().isMark(",")) {
            next();
            operands.add(single());
        }
        expect(")");
        return new Operand.Several(operands);
    }

    private Operand single() {
        Token token = next();
        if (token.kind() == Token.Kind.STRING) {
            return new Operand.Literal(token.text());
        }
        if (token.isWord("empty") || token.isWord("null")) {
            return new Operand.Empty();
        }
        if (token.kind() != Token.Kind.WORD) {
            throw unexpected("Expecting either a value, list or function", token);
        }
        if (isReserved(token)) {
            throw error(
                    "Expecting either a value, list or function but got '" + token.text() + "'. You must surround '"
                            + token.text() + "' in quotation marks to use it as a value.",
                    token);
        }
        return peek().isMark("(") ? new Operand.Function(token.text(), arguments()) : new Operand.Literal(token.text());
    }

    private List<String> arguments() {
        expect("(");
        List<String> arguments = new ArrayList<>();
        while (!peek().isMark(")") && !atEnd()) {
            arguments.add(next().text());
            if (peek().isMark(",")) {
                next();
            }
        }
        expect(")");
        return arguments;
    }

    private List<JqlQuery.Sort> order() {
        next();
        if (!peek().isWord("by")) {
            throw unexpected("Expecting 'by'", peek());
        }
        List<JqlQuery.Sort> order = new ArrayList<>();
        do {
            next();
            String field = field().text();
            boolean descending = peek().isWord("desc");
            if (descending || peek().isWord("asc")) {
                next();
            }
            order.add(new JqlQuery.Sort(field, descending));
        } while (peek().isMark(","));
        return order;
    }

    private void expect(String mark) {
        Token token = next();
        if (!token.isMark(mark)) {
            throw unexpected("Expecting '" + mark + "'", token);
        }
    }

    private static JqlException unexpected(String expecting, Token token) {
        return token.kind() == Token.Kind.END
                ? new JqlException("Error in the JQL Query: " + expecting + " before the end of the query.")
                : error(expecting + " but got '" + token.text() + "'.", token);
    }

    private static JqlException error(String message, Token token) {
        return new JqlException("Error in the JQL Query: " + message + token.place());
    }

    private static boolean isReserved(Token token) {
        return RESERVED.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private Token peek() {
        return tokens.get(position);
    }

    private boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    private Token next() {
        Token token = peek();
        if (!atEnd()) {
            position++;
        }
        return token;
    }
}
