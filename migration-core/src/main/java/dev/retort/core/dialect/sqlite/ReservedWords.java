package dev.retort.core.dialect.sqlite;

import java.util.Set;

/** The words that SQLite takes for its own unless they stand in quotes. */
final class ReservedWords {
    /**
     * Found by trying each of <a href="https://sqlite.org/lang_keywords.html">SQLite's keywords</a> as a name; {@code true}
     * and {@code false} pass, but an expression takes them for constants.
     */
    static final Set<String> ALL = Set.of(
            "add",
            "all",
            "alter",
            "and",
            "as",
            "autoincrement",
            "between",
            "case",
            "check",
            "collate",
            "commit",
            "constraint",
            "create",
            "current_date",
            "current_time",
            "current_timestamp",
            "default",
            "deferrable",
            "delete",
            "distinct",
            "drop",
            "else",
            "escape",
            "except",
            "exists",
            "false",
            "foreign",
            "from",
            "group",
            "having",
            "if",
            "in",
            "index",
            "insert",
            "intersect",
            "into",
            "is",
            "isnull",
            "join",
            "limit",
            "not",
            "nothing",
            "notnull",
            "null",
            "on",
            "or",
            "order",
            "primary",
            "references",
            "returning",
            "select",
            "set",
            "table",
            "then",
            "to",
            "transaction",
            "true",
            "union",
            "unique",
            "update",
            "using",
            "values",
            "when",
            "where");

    private ReservedWords() {}
}
