package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.Unsupported;
import dev.retort.schema.Dialect;
import java.util.Locale;

/**
 * Spells comments. MySQL and MariaDB keep them in three bytes per character: in place of an emoji they would keep a question
 * mark.
 */
final class Comments {
    private static final int LONGEST_OF_TABLE = 2048;
    private static final int LONGEST_OF_COLUMN = 1024;

    private Comments() {}

    static String ofTable(String text, Dialect dialect) {
        return quoted(text, "table", LONGEST_OF_TABLE, dialect);
    }

    static String ofColumn(String text, Dialect dialect) {
        return quoted(text, "column", LONGEST_OF_COLUMN, dialect);
    }

    private static String quoted(String text, String owner, int longest, Dialect dialect) {
        if (text.length() > longest) {
            throw new Unsupported(dialect.productName() + " keeps comments of " + longest + " characters for a " + owner
                    + ", and this one has " + text.length());
        }
        text.codePoints()
                .filter(Character::isSupplementaryCodePoint)
                .findFirst()
                .ifPresent(point -> {
                    throw new Unsupported(String.format(
                            Locale.ROOT,
                            "%s has no character beyond U+FFFF in comments, such as U+%X; leave it out",
                            dialect.productName(),
                            point));
                });
        return MysqlLiterals.quoted(text);
    }
}
