package dev.retort.core.dialect;

import static dev.retort.core.dialect.Dialects.on;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Dialect.MARIADB;
import static dev.retort.schema.Dialect.MYSQL;
import static dev.retort.schema.Dialect.MYSQL_AND_MARIADB;
import static dev.retort.schema.Dialect.POSTGRESQL;
import static dev.retort.schema.Dialect.SQLITE;
import static dev.retort.schema.Table.table;
import static dev.retort.schema.TableOption.STRICT;
import static dev.retort.schema.TableOption.UNLOGGED;
import static dev.retort.schema.TableOption.WITHOUT_ROWID;
import static dev.retort.schema.TableOption.characterSet;
import static dev.retort.schema.TableOption.collation;
import static dev.retort.schema.TableOption.engine;
import static dev.retort.schema.TableOption.inherits;
import static dev.retort.schema.TableOption.partitionBy;
import static dev.retort.schema.TableOption.partitionByHash;
import static dev.retort.schema.TableOption.partitionByRange;
import static dev.retort.schema.TableOption.rowFormat;
import static dev.retort.schema.TableOption.storageParameter;
import static dev.retort.schema.TableOption.tablespace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Dialect;
import dev.retort.schema.Table;
import dev.retort.schema.TableOption;
import org.junit.jupiter.api.Test;

/** What is said of a table as a whole, on each database. */
class TableOptionsTest {
    private static final Table NOTES = table(
                    "notes", column("id", INTEGER).notNull(), column("text", TEXT), primaryKey("id"))
            .on(MYSQL_AND_MARIADB, engine("InnoDB"), characterSet("utf8mb4"), collation("utf8mb4_bin"))
            .on(MYSQL_AND_MARIADB, rowFormat("DYNAMIC"), partitionBy("HASH (id) PARTITIONS 4"))
            .on(POSTGRESQL, UNLOGGED, tablespace("fast"), storageParameter("fillfactor", 70))
            .on(POSTGRESQL, inherits("base", "order"), storageParameter("autovacuum_enabled", false))
            .on(SQLITE, STRICT, WITHOUT_ROWID)
            .comment("short ones");
    private static final String COLUMNS = """
        notes (
          id INTEGER NOT NULL,
          text TEXT,
          CONSTRAINT pk_notes PRIMARY KEY (id)
        )\
        """;

    private static void refuses(Dialect dialect, TableOption option, String reason) {
        Migration migration = op -> op.createTable(table(
                        "t",
                        column("id", INTEGER).notNull(),
                        column("note", varchar(20)),
                        foreignKey("id").references("t", "id"))
                .on(dialect, option));

        assertThatThrownBy(() -> on(dialect).up(migration))
                .isInstanceOf(UnsupportedOperation.class)
                .hasMessageStartingWith("createTable(t) (TableOptionsTest.java:")
                .hasMessageEndingWith("): " + reason);
    }

    @Test
    void postgresqlHasThemInFrontAndBehind() {
        assertThat(on(POSTGRESQL).up(op -> op.createTable(NOTES)))
                .containsExactly(
                        "CREATE UNLOGGED TABLE " + COLUMNS
                                + " INHERITS (base, \"order\") WITH (fillfactor = 70, autovacuum_enabled = false)"
                                + " TABLESPACE fast",
                        "COMMENT ON TABLE notes IS 'short ones'");
    }

    @Test
    void mysqlAndMariadbHaveThemBehindWithPartitionsLast() {
        String statement = "CREATE TABLE " + COLUMNS
                + " ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin ROW_FORMAT = DYNAMIC"
                + " COMMENT = 'short ones' PARTITION BY HASH (id) PARTITIONS 4";

        assertThat(on(MYSQL).up(op -> op.createTable(NOTES))).containsExactly(statement);
        assertThat(on(MARIADB).up(op -> op.createTable(NOTES))).containsExactly(statement);
    }

    @Test
    void sqliteHasTwo() {
        assertThat(on(SQLITE).up(op -> op.createTable(NOTES)))
                .containsExactly("CREATE TABLE " + COLUMNS + " STRICT, WITHOUT ROWID");
    }

    @Test
    void theWayBackFromADropSaysThemAgain() {
        RenderedSql withNotes = on(POSTGRESQL).after(op -> op.createTable(NOTES));

        assertThat(withNotes.down(op -> op.dropTable("notes")))
                .isEqualTo(on(POSTGRESQL).up(op -> op.createTable(NOTES)));
    }

    @Test
    void whatBelongsToOtherDatabasesIsRefused() {
        refuses(
                POSTGRESQL,
                engine("InnoDB"),
                "PostgreSQL has no table option ENGINE [InnoDB]; say it on the databases that have it:"
                        + " table(...).on(..., ...)");
        refuses(
                MYSQL,
                UNLOGGED,
                "MySQL has no table option UNLOGGED; say it on the databases that have it: table(...).on(..., ...)");
        refuses(
                MARIADB,
                tablespace("fast"),
                "MariaDB has no table option TABLESPACE [fast]; say it on the databases that have it:"
                        + " table(...).on(..., ...)");
        refuses(
                SQLITE,
                partitionByHash("id"),
                "SQLite has no table option PARTITION_BY_HASH [id]; say it on the databases that have it:"
                        + " table(...).on(..., ...)");
    }

    @Test
    void mysqlIsToldOfPartitionsInItsOwnWords() {
        refuses(
                MYSQL,
                partitionByRange("id"),
                "MySQL names all partitions of a table with the table; say .on(MYSQL, partitionBy(\"...\")) with its"
                        + " own words, such as HASH (id) PARTITIONS 4");
    }

    @Test
    void foreignKeysThatWouldNotBeKeptAreRefused() {
        refuses(
                MYSQL,
                engine("MyISAM"),
                "MySQL keeps no foreign keys of a table with ENGINE [MyISAM]; leave out that option, or the foreign key"
                        + " [id] to t [id] of table t");
        refuses(
                MARIADB,
                partitionBy("HASH (id)"),
                "MariaDB keeps no foreign keys of a table with PARTITION_BY [HASH (id)]; leave out that option, or the"
                        + " foreign key [id] to t [id] of table t");
    }

    @Test
    void sqliteIsStrictAboutTypesAndKeys() {
        refuses(
                SQLITE,
                STRICT,
                "SQLite's STRICT tables have the types [INT, INTEGER, REAL, TEXT, BLOB, ANY] only, and column note of"
                        + " table t is VARCHAR(20); say its type there: .on(SQLITE, \"TEXT\"), or leave out STRICT");
        refuses(
                SQLITE,
                WITHOUT_ROWID,
                "SQLite keeps the rows of a table WITHOUT ROWID by their primary key, and table t has none; give it"
                        + " one, or leave out that option");
    }

    @Test
    void sqliteBuildsNoTableAnewWhoseRowsHaveNoNumbers() {
        RenderedSql withNotes = on(SQLITE).after(op -> op.createTable(NOTES));

        assertThatThrownBy(() -> withNotes.up(op -> op.alterColumn("notes", "text", ColumnChange.toNotNull())))
                .hasMessageEndingWith(
                        "): SQLite has to build table notes anew for this, and rows of a table WITHOUT ROWID have no"
                                + " numbers by which they could be compared. Create another table, copy the rows with"
                                + " sql(\"INSERT INTO ... SELECT ...\"), drop this one and rename the other");
    }
}
