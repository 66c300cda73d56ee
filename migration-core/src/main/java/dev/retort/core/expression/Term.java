package dev.retort.core.expression;

import java.util.List;
import java.util.stream.Collectors;

/** An operator or a function with what it is applied to, or, without parts, a name or a constant. */
record Term(String head, List<Term> parts) {
    Term {
        parts = List.copyOf(parts);
    }

    static Term of(String head, Term... parts) {
        return new Term(head, List.of(parts));
    }

    static Term string(String value) {
        return of("'" + value + "'");
    }

    boolean isLeaf() {
        return parts.isEmpty();
    }

    boolean isString() {
        return isLeaf() && head.length() > 1 && head.startsWith("'");
    }

    boolean is(String otherHead) {
        return head.equals(otherHead);
    }

    /** The value of a string. */
    String value() {
        return head.substring(1, head.length() - 1);
    }

    Term part(int place) {
        return parts.get(place);
    }

    Term with(List<Term> otherParts) {
        return new Term(head, otherParts);
    }

    @Override
    public String toString() {
        return isLeaf() ? head : head + parts.stream().map(Term::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
