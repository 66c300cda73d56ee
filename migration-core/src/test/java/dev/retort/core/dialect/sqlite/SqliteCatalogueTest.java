package dev.retort.core.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions to a real database; names are the same in whatever case. */
final class SqliteCatalogueTest {
    private final SqliteCatalogue catalogue = new SqliteCatalogue();
    private TestDatabase database;

    @BeforeEach
    void open() throws Exception {
        database = new TestDatabase();
        database.execute("CREATE TABLE \"it's\" (id INTEGER, Twice INTEGER AS (id * 2))");
        database.execute("CREATE INDEX ix ON \"it's\" (id)");
        database.execute("CREATE VIEW v AS SELECT 1 AS id");
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void tables() throws Exception {
        assertThat(finds(catalogue.table("it's"))).isTrue();
        assertThat(finds(catalogue.table("IT'S"))).isTrue();
        assertThat(finds(catalogue.table("its"))).isFalse();
        assertThat(finds(catalogue.table("v"))).isFalse();
        assertThat(finds(catalogue.table("ix"))).isFalse();
    }

    @Test
    void columnsGeneratedOnesIncluded() throws Exception {
        assertThat(finds(catalogue.column("it's", "ID"))).isTrue();
        assertThat(finds(catalogue.column("it's", "twice"))).isTrue();
        assertThat(finds(catalogue.column("it's", "thrice"))).isFalse();
        assertThat(finds(catalogue.column("nowhere", "id"))).isFalse();
    }

    @Test
    void indexesOfThatTableOnly() throws Exception {
        assertThat(finds(catalogue.index("it's", "IX"))).isTrue();
        assertThat(finds(catalogue.index("it's", "iy"))).isFalse();
        assertThat(finds(catalogue.index("other", "ix"))).isFalse();
    }

    private boolean finds(String query) throws Exception {
        return !database.rows(query).isEmpty();
    }
}
