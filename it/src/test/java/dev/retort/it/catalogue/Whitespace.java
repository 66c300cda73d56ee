package dev.retort.it.catalogue;

/** The layout of SQL texts, which means nothing. */
final class Whitespace {

    private Whitespace() {}

    static String collapse(String sql) {
        return sql.replaceAll("(?U)\\s+", " ").strip();
    }
}
