package dev.retort.schema;

import java.util.EnumSet;
import java.util.Set;

/** A database's way of speaking SQL, as far as an author has to tell them apart. */
public enum Dialect {
    SQLITE("SQLite"),
    POSTGRESQL("PostgreSQL"),
    MYSQL("MySQL"),
    MARIADB("MariaDB");

    /** MySQL and MariaDB, which most hand-written SQL treats alike. */
    public static final Set<Dialect> MYSQL_AND_MARIADB = Set.of(MYSQL, MARIADB);

    private final String productName;

    Dialect(String productName) {
        this.productName = productName;
    }

    /** Returns all databases but these. */
    public static Set<Dialect> allExcept(Dialect... dialects) {
        Set<Dialect> others = EnumSet.allOf(Dialect.class);
        others.removeAll(Set.of(dialects));
        return Set.copyOf(others);
    }

    /** Returns the name as the maker writes it, for example {@code PostgreSQL}. */
    public String productName() {
        return productName;
    }
}
