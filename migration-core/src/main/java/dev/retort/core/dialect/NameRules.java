package dev.retort.core.dialect;

import dev.retort.schema.Dialect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What one database takes for a name when it is in quotes; immutable. What it would cut off, change, or choke on in the middle of
 * a revision is refused before anything runs.
 */
public final class NameRules {
    private final Dialect dialect;
    private final List<Rule> rules;
    private final List<Rule> rulesOfColumns;

    private NameRules(Dialect dialect, List<Rule> rules, List<Rule> rulesOfColumns) {
        this.dialect = dialect;
        this.rules = List.copyOf(rules);
        this.rulesOfColumns = List.copyOf(rulesOfColumns);
    }

    /** Says why a name is none, if it is none. */
    @FunctionalInterface
    private interface Rule {
        Optional<String> objection(String name);
    }

    /** Begins with what every database wants. */
    public static NameRules of(Dialect dialect) {
        return new NameRules(dialect, List.of(), List.of())
                .and(name -> objection(name.isEmpty(), () -> "a name has at least one character"))
                .and(StatementText::objection);
    }

    /** A database that keeps so many bytes of a name in UTF-8, and silently cuts off the rest. */
    public NameRules keepingBytes(int longest) {
        return and(name -> {
            int bytes = name.getBytes(StandardCharsets.UTF_8).length;
            return objection(
                    bytes > longest,
                    () -> dialect.productName() + " keeps " + longest + " bytes of a name, and this one has " + bytes);
        });
    }

    /** A database whose names have at most so many characters. */
    public NameRules keepingCharacters(int longest) {
        return and(name -> objection(
                name.length() > longest,
                () -> dialect.productName() + " has names of at most " + longest + " characters, and this one has "
                        + name.length()));
    }

    /** A database that keeps names in three bytes per character, which is too little for emoji and some scripts. */
    public NameRules withinBasicPlane() {
        return and(name -> {
            int place = 0;
            while (place < name.length() && !Character.isHighSurrogate(name.charAt(place))) {
                place++;
            }
            int beyond = place;
            return objection(
                    place < name.length(),
                    () -> dialect.productName() + " has no character beyond U+FFFF in names, such as "
                            + StatementText.nameOf(name.codePointAt(beyond)));
        });
    }

    /** A database whose names end in something that can be seen. */
    public NameRules withoutBlankAtEnd() {
        return and(name -> objection(
                !name.isEmpty() && isBlank(name.charAt(name.length() - 1)),
                () -> dialect.productName() + " has no names with a blank at the end"));
    }

    private static boolean isBlank(char last) {
        return last == ' ' || (last >= '\t' && last <= '\r');
    }

    /** A database that has columns of these names already, or takes them for something else in the middle of a statement. */
    public NameRules withoutColumns(String... names) {
        List<Rule> more = new ArrayList<>(rulesOfColumns);
        more.add(name -> objection(
                Stream.of(names).anyMatch(name::equalsIgnoreCase),
                () -> dialect.productName() + " keeps it for itself"));
        return new NameRules(dialect, rules, more);
    }

    private NameRules and(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new NameRules(dialect, more, rulesOfColumns);
    }

    private static Optional<String> objection(boolean raised, Supplier<String> text) {
        return raised ? Optional.of(text.get()) : Optional.empty();
    }

    /**
     * Refuses what is no name.
     *
     * @throws Unsupported if it is none
     */
    void check(String name) {
        check(name, rules, "a name");
    }

    /**
     * Refuses what is no name of a column.
     *
     * @throws Unsupported if it is none
     */
    void checkColumn(String name) {
        check(name, rulesOfColumns, "the name of a column");
    }

    private static void check(String name, List<Rule> rules, String role) {
        for (Rule rule : rules) {
            rule.objection(name).ifPresent(reason -> {
                throw new Unsupported(StatementText.shown(name) + " cannot be " + role + ": " + reason);
            });
        }
    }
}
