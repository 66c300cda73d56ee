package dev.retort.core.expression;

import dev.retort.core.expression.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what an expression is made of: constants, names, function calls, {@code CASE}. */
final class CallReader {
    /** The words that stand between the arguments of some functions in place of a comma. */
    private static final Set<String> SEPARATORS = Set.of("from", "for", "in", "using", "placing", "order", "separator");

    private static final Set<String> MODIFIERS = Set.of("distinct", "both", "leading", "trailing");

    private static final Set<String> NOT_UNDERSTOOD =
            Set.of("select", "exists", "over", "filter", "within", "when", "then", "else", "end", "from", "where");

    private final ExpressionReader reader;

    CallReader(ExpressionReader reader) {
        this.reader = reader;
    }

    Term read() throws Unreadable {
        Token token = reader.take();
        return switch (token.kind()) {
            case NUMBER -> Term.of(token.text());
            case STRING -> Term.string(token.text());
            case QUOTED_NAME -> named(token);
            case WORD -> word(token);
            case SYMBOL -> symbol(token);
            case END -> throw new Unreadable("the end");
        };
    }

    private static Term symbol(Token token) throws Unreadable {
        if (token.is("*")) {
            return Term.of("*");
        }
        throw new Unreadable(token.text());
    }

    private Term word(Token token) throws Unreadable {
        if (NOT_UNDERSTOOD.contains(token.text())) {
            throw new Unreadable(token.text());
        }
        if (token.is("case")) {
            return cases();
        }
        if (token.is("cast") && reader.accept("(")) {
            Term what = reader.read(0);
            reader.expect("as");
            Term cast = Term.of("cast", what, reader.type());
            reader.expect(")");
            return cast;
        }
        if (token.is("array") && reader.accept("[")) {
            return new Term("array", reader.readList("]"));
        }
        if (reader.next().kind() == Kind.STRING) {
            // As in DATE '2026-01-31'.
            return Term.of("cast", Term.string(reader.take().text()), Term.of(token.text()));
        }
        if (token.is("interval") && !reader.next().is("(")) {
            Term amount = reader.read(Operators.OTHER);
            return Term.of("interval", amount, Term.of(reader.take().text()));
        }
        return named(token);
    }

    private Term cases() throws Unreadable {
        List<Term> parts = new ArrayList<>();
        if (!reader.next().is("when")) {
            parts.add(Term.of("of", reader.read(0)));
        }
        while (reader.accept("when")) {
            Term condition = reader.read(0);
            reader.expect("then");
            parts.add(Term.of("when", condition, reader.read(0)));
        }
        if (reader.accept("else")) {
            parts.add(Term.of("else", reader.read(0)));
        }
        reader.expect("end");
        return new Term("case", parts);
    }

    /** A column or a function; a table or a schema before it says nothing more. */
    private Term named(Token first) throws Unreadable {
        Token name = first;
        while (reader.next().is(".")) {
            reader.take();
            name = reader.take();
        }
        return reader.accept("(") ? call(name.text()) : Term.of(name.text());
    }

    private Term call(String function) throws Unreadable {
        List<Term> arguments = new ArrayList<>();
        while (!reader.accept(")")) {
            if (MODIFIERS.contains(reader.next().text())
                    || SEPARATORS.contains(reader.next().text())) {
                arguments.add(Term.of(reader.take().text()));
            } else if (!reader.accept(",")) {
                arguments.add(reader.read(function.equals("position") ? Operators.COMPARISON : 0));
                refuseUnlessContinued();
            }
        }
        return new Term(function, arguments.isEmpty() ? List.of(Term.of("nothing")) : arguments);
    }

    private void refuseUnlessContinued() throws Unreadable {
        boolean continued = reader.next().is(",")
                || reader.next().is(")")
                || SEPARATORS.contains(reader.next().text());
        if (!continued) {
            throw new Unreadable(reader.next().text());
        }
    }
}
