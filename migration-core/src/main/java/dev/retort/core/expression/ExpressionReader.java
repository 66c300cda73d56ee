package dev.retort.core.expression;

import dev.retort.core.expression.Token.Kind;
import dev.retort.schema.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an expression, operators by how closely they bind; what stands in parentheses is left to {@link CallReader}. */
final class ExpressionReader {
    private static final Set<String> COMPARISONS_WITH_NOT =
            Set.of("like", "ilike", "in", "between", "regexp", "rlike", "glob", "match", "similar");

    private final List<Token> tokens;
    private final Operators operators;
    private final CallReader calls;
    private int place;

    ExpressionReader(String sql, Dialect dialect) {
        this.tokens = new Lexer(dialect).tokens(sql);
        this.operators = new Operators(dialect);
        this.calls = new CallReader(this);
    }

    Term readAll() throws Unreadable {
        Term term = read(0);
        if (next().kind() != Kind.END) {
            throw new Unreadable(next().text());
        }
        return term;
    }

    // Tokens

    Token next() {
        return ahead(0);
    }

    Token ahead(int distance) {
        return place + distance < tokens.size() ? tokens.get(place + distance) : Token.END;
    }

    Token take() {
        Token token = next();
        place++;
        return token;
    }

    boolean accept(String wordOrSymbol) {
        boolean there = next().is(wordOrSymbol);
        place += there ? 1 : 0;
        return there;
    }

    void expect(String wordOrSymbol) throws Unreadable {
        if (!accept(wordOrSymbol)) {
            throw new Unreadable(next().text() + " instead of " + wordOrSymbol);
        }
    }

    // Terms

    /** Reads as long as operators bind more closely than {@code floor}. */
    Term read(int floor) throws Unreadable {
        Term term = beginning();
        for (Optional<Term> longer = continued(term, floor); longer.isPresent(); longer = continued(term, floor)) {
            term = longer.get();
        }
        return term;
    }

    List<Term> readList(String closing) throws Unreadable {
        List<Term> list = new ArrayList<>();
        if (accept(closing)) {
            return list;
        }
        do {
            list.add(read(0));
        } while (accept(","));
        expect(closing);
        return list;
    }

    private Term beginning() throws Unreadable {
        if (accept("not") || accept("!")) {
            return Term.of("not", read(Operators.NOT));
        }
        if (accept("-")) {
            return Term.of("minus", read(Operators.SIGN));
        }
        if (accept("+")) {
            return read(Operators.SIGN);
        }
        if (accept("(")) {
            List<Term> inside = readList(")");
            return inside.size() == 1 ? inside.get(0) : new Term("row", inside);
        }
        return calls.read();
    }

    private Optional<Term> continued(Term left, int floor) throws Unreadable {
        if (Operators.BEHIND > floor) {
            Optional<Term> suffixed = suffixed(left);
            if (suffixed.isPresent()) {
                return suffixed;
            }
        }
        boolean negated = next().is("not") && COMPARISONS_WITH_NOT.contains(ahead(1).text());
        Token operator = negated ? ahead(1) : next();
        if (Operators.IS > floor && (operator.is("is") || operator.is("isnull") || operator.is("notnull"))) {
            return Optional.of(is(left));
        }
        if (Operators.COMPARISON > floor && (operator.is("in") || operator.is("between"))) {
            place += negated ? 2 : 1;
            Term comparison = operator.is("in") ? in(left) : between(left);
            return Optional.of(negated ? Term.of("not", comparison) : comparison);
        }
        Optional<Integer> binding = operators.binding(operator).filter(strength -> strength > floor);
        if (binding.isEmpty()) {
            return Optional.empty();
        }
        place += negated ? 2 : 1;
        Term right = read(binding.get());
        Term whole = Term.of(operators.spelling(operator.text()), left, right);
        if (accept("escape")) {
            whole = Term.of(whole.head(), left, right, read(Operators.OTHER));
        }
        return Optional.of(negated ? Term.of("not", whole) : whole);
    }

    private Optional<Term> suffixed(Term left) throws Unreadable {
        if (accept("::")) {
            return Optional.of(Term.of("cast", left, type()));
        }
        if (accept("[")) {
            Term index = read(0);
            expect("]");
            return Optional.of(Term.of("element", left, index));
        }
        if (accept("collate")) {
            return Optional.of(Term.of("collate", left, Term.of(take().text())));
        }
        if (next().is("at") && ahead(1).is("time")) {
            place += 2;
            expect("zone");
            return Optional.of(Term.of("timezone", read(Operators.SIGN), left));
        }
        return Optional.empty();
    }

    private Term is(Term left) throws Unreadable {
        Token word = take();
        if (!word.is("is")) {
            return word.is("isnull") ? Term.of("is null", left) : Term.of("not", Term.of("is null", left));
        }
        boolean negated = accept("not");
        Term question;
        if (accept("distinct")) {
            expect("from");
            question = Term.of("is distinct", left, read(Operators.COMPARISON));
        } else if (Set.of("null", "true", "false", "unknown").contains(next().text())) {
            question = Term.of("is " + take().text(), left);
        } else {
            throw new Unreadable("is " + next().text());
        }
        return negated ? Term.of("not", question) : question;
    }

    private Term in(Term left) throws Unreadable {
        expect("(");
        List<Term> parts = new ArrayList<>();
        parts.add(left);
        parts.addAll(readList(")"));
        return new Term("in", parts);
    }

    private Term between(Term left) throws Unreadable {
        Term lowest = read(Operators.COMPARISON);
        expect("and");
        return Term.of("between", left, lowest, read(Operators.COMPARISON));
    }

    /** Reads the name of a type: words, a size, brackets. */
    Term type() throws Unreadable {
        StringBuilder name = new StringBuilder();
        Set<String> furtherWords = Set.of(
                "varying", "precision", "with", "without", "time", "zone", "unsigned", "character", "set", "charset");
        do {
            name.append(name.isEmpty() ? "" : " ").append(take().text());
            while (accept(".")) {
                name.setLength(0);
                name.append(take().text());
            }
            if (next().is("(")) {
                take();
                for (Term size : readList(")")) {
                    name.append(' ').append(size);
                }
            }
        } while (furtherWords.contains(next().text())
                || (name.indexOf("char") >= 0 && next().text().startsWith("utf8")));
        while (accept("[")) {
            expect("]");
            name.append("[]");
        }
        return Term.of(name.toString());
    }
}
