package dev.retort.core.dialect;

import dev.retort.core.schema.QualifiedName;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Spells names, in quotes where the database would take them for something else. */
public final class Identifiers {
    private final String quote;
    private final Set<String> reservedWords;
    private final NameRules rules;

    /**
     * Makes the spelling of one database.
     *
     * @param quote the character around a quoted name
     * @param reservedWords the words, in lower case, that are no names without quotes
     * @param rules what is no name, quotes or not
     */
    public Identifiers(String quote, Set<String> reservedWords, NameRules rules) {
        this.quote = quote;
        this.reservedWords = Set.copyOf(reservedWords);
        this.rules = rules;
    }

    /**
     * Returns the name as it stands in a statement.
     *
     * @throws Unsupported if the database has no such names
     */
    public String spell(String name) {
        rules.check(name);
        return isPlain(name) && !reservedWords.contains(name)
                ? name
                : quote + name.replace(quote, quote + quote) + quote;
    }

    /** Tells whether a name is of lower case letters, digits and underscores, and no digit is the first of them. */
    private static boolean isPlain(String name) {
        for (int place = 0; place < name.length(); place++) {
            char character = name.charAt(place);
            boolean digit = character >= '0' && character <= '9';
            boolean letter = (character >= 'a' && character <= 'z') || character == '_';
            if (!letter && (!digit || place == 0)) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /**
     * Refuses a name that no new column can have.
     *
     * @throws Unsupported if it is one
     */
    public void checkColumn(String name) {
        rules.checkColumn(name);
    }

    /** Returns the name of a table as it stands in a statement; a schema may stand before it, with a dot behind. */
    public String spellTable(String table) {
        QualifiedName name = QualifiedName.of(table);
        return name.schema().map(schema -> spell(schema) + ".").orElse("") + spell(name.name());
    }

    /** Returns the name of something that is in the same schema as the table. */
    public String spellBeside(String table, String name) {
        return QualifiedName.of(table)
                        .schema()
                        .map(schema -> spell(schema) + ".")
                        .orElse("")
                + spell(name);
    }

    /** Returns the names, with commas between them. */
    public String spell(Collection<String> names) {
        return names.stream().map(this::spell).collect(Collectors.joining(", "));
    }
}
