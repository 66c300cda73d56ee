package dev.retort.it.honesty;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.dropCollation;
import static dev.retort.schema.ColumnChange.dropGenerated;
import static dev.retort.schema.ColumnChange.dropIdentity;
import static dev.retort.schema.ColumnChange.toCollation;
import static dev.retort.schema.ColumnChange.toGenerated;
import static dev.retort.schema.ColumnChange.toIdentity;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSONB;
import static dev.retort.schema.ColumnType.LONGBLOB;
import static dev.retort.schema.ColumnType.LONGTEXT;
import static dev.retort.schema.ColumnType.MEDIUMBLOB;
import static dev.retort.schema.ColumnType.MEDIUMTEXT;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.TINYINT;
import static dev.retort.schema.ColumnType.arrayOf;
import static dev.retort.schema.ColumnType.bit;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Dialect.MARIADB;
import static dev.retort.schema.Dialect.MYSQL;
import static dev.retort.schema.Dialect.MYSQL_AND_MARIADB;
import static dev.retort.schema.Dialect.POSTGRESQL;
import static dev.retort.schema.Dialect.SQLITE;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Numbers.always;
import static dev.retort.schema.Numbers.numbersFrom;
import static dev.retort.schema.Partition.partition;
import static dev.retort.schema.Row.row;
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
import static dev.retort.schema.TableOption.partitionByList;
import static dev.retort.schema.TableOption.partitionByRange;
import static dev.retort.schema.TableOption.rowFormat;
import static dev.retort.schema.TableOption.storageParameter;

import dev.retort.Operations;
import dev.retort.schema.PostgresqlType;
import java.time.LocalDate;
import java.util.List;

/** Options of tables, partitions, and the properties of columns that are rarer than a type and a default. */
final class OptionCases {
    private static final String NO_PARTITIONS = "has no partitions that are tables of their own; put this inside";

    private OptionCases() {}

    static List<HonestyCase> all() {
        return List.of(
                HonestyCase.of("create tables with options of their database").does(op -> {
                    op.createTable("base", column("id", INTEGER).notNull());
                    op.createTable(table("thing", column("id", INTEGER).notNull(), primaryKey("id"))
                            .on(MYSQL_AND_MARIADB, engine("InnoDB"), characterSet("utf8mb4"))
                            .on(MYSQL_AND_MARIADB, collation("utf8mb4_bin"), rowFormat("DYNAMIC"))
                            .on(MYSQL_AND_MARIADB, partitionBy("HASH (id) PARTITIONS 4"))
                            .on(POSTGRESQL, UNLOGGED, storageParameter("fillfactor", 70), inherits("base"))
                            .on(SQLITE, STRICT, WITHOUT_ROWID)
                            .comment("with options"));
                }),
                HonestyCase.of("drop a table with options")
                        .given(op -> op.createTable(table("thing", column("id", INTEGER), primaryKey("id"))
                                .on(MYSQL_AND_MARIADB, engine("MyISAM"))
                                .on(POSTGRESQL, storageParameter("autovacuum_enabled", false))
                                .on(SQLITE, STRICT)))
                        .does(op -> op.dropTable("thing")),
                HonestyCase.of("create partitions by range")
                        .given(OptionCases::events)
                        .does(op -> {
                            op.createPartition(partition("january")
                                    .of("event")
                                    .from(LocalDate.of(2026, 1, 1))
                                    .to(LocalDate.of(2026, 2, 1)));
                            op.createPartition(partition("later")
                                    .of("event")
                                    .from("2026-02-01 08:30:00")
                                    .to(expression("MAXVALUE")));
                            op.createPartition(partition("others").of("event").forTheRest());
                        })
                        .refusedOn(SQLITE, "SQLite " + NO_PARTITIONS)
                        .refusedOn(MYSQL, "MySQL " + NO_PARTITIONS)
                        .refusedOn(MARIADB, "MariaDB " + NO_PARTITIONS),
                HonestyCase.of("create partitions by list and by hash")
                        .does(op -> {
                            op.createTable(table("place", column("country", varchar(2)))
                                    .on(POSTGRESQL, partitionByList("country")));
                            op.createPartition(partition("north").of("place").in("se", "no"));
                            op.createTable(table("item", column("id", INTEGER)).on(POSTGRESQL, partitionByHash("id")));
                            op.createPartition(partition("item_0").of("item").hash(2, 0));
                            op.createPartition(partition("item_1").of("item").hash(2, 1));
                        })
                        .only(POSTGRESQL),
                HonestyCase.of("drop and rename partitions and their table")
                        .given(OptionCases::partitionedEvents)
                        .does(op -> {
                            op.renameTable("january", "event_2026_01");
                            op.renameTable("event", "happening");
                            op.dropTable("others");
                            op.dropTable("happening");
                        })
                        .only(POSTGRESQL),
                HonestyCase.of("detach a partition")
                        .given(OptionCases::partitionedEvents)
                        .does(op -> op.detachPartition("event", "january"))
                        .only(POSTGRESQL),
                HonestyCase.of("detach a partition where there are none")
                        .given(OptionCases::events)
                        .does(op -> op.detachPartition("event", "january"))
                        .only(SQLITE, MYSQL, MARIADB)
                        .refusedOn(SQLITE, "SQLite " + NO_PARTITIONS)
                        .refusedOn(MYSQL, "MySQL " + NO_PARTITIONS)
                        .refusedOn(MARIADB, "MariaDB " + NO_PARTITIONS),
                HonestyCase.of("attach a partition")
                        .given(op -> {
                            partitionedEvents(op);
                            op.createTable(
                                    "february",
                                    column("id", INTEGER).notNull(),
                                    column("at", TIMESTAMP).notNull(),
                                    column("kind", varchar(20)),
                                    check("id > 0").named("ck_event_id"));
                            op.createIndex(index("february_by_kind").on("february", "kind"));
                        })
                        .does(op -> op.attachPartition(partition("february")
                                .of("event")
                                .from(LocalDate.of(2026, 2, 1))
                                .to(LocalDate.of(2026, 3, 1))))
                        .only(POSTGRESQL),
                HonestyCase.of("attach a partition where there are none")
                        .given(OptionCases::events)
                        .does(op -> op.attachPartition(
                                partition("february").of("event").forTheRest()))
                        .only(SQLITE, MYSQL, MARIADB)
                        .refusedOn(SQLITE, "SQLite " + NO_PARTITIONS)
                        .refusedOn(MYSQL, "MySQL " + NO_PARTITIONS)
                        .refusedOn(MARIADB, "MariaDB " + NO_PARTITIONS),
                HonestyCase.of("create a table with the rarer types")
                        .does(op -> op.createTable(
                                "thing",
                                column("tiny", TINYINT).notNull().defaultsTo(1),
                                column("medium", MEDIUMTEXT),
                                column("long", LONGTEXT),
                                column("medium_bytes", MEDIUMBLOB),
                                column("long_bytes", LONGBLOB),
                                column("document", JSONB))),
                HonestyCase.of("create a table with the types of servers")
                        .does(op -> op.createTable(
                                "thing",
                                column("bits", bit(8)),
                                column("positive", BIGINT.unsigned().on(POSTGRESQL, "NUMERIC(20)"))))
                        .refusedOn(SQLITE, "SQLite has no type bit(8); say what such a column is there"),
                HonestyCase.of("create a table with the types of PostgreSQL")
                        .does(op -> op.createTable(
                                "thing",
                                column("names", arrayOf(varchar(50))).notNull().defaultsTo("{}"),
                                column("words", PostgresqlType.TSVECTOR),
                                column("host", PostgresqlType.INET),
                                column("span", PostgresqlType.INTERVAL),
                                column("days", PostgresqlType.DATERANGE),
                                column("bits", PostgresqlType.bitVarying(5))))
                        .refusedOn(SQLITE, "SQLite has no type arrayOf(varchar(50)); say what such a column is there")
                        .refusedOn(MYSQL, "MySQL has no type arrayOf(varchar(50)); say what such a column is there")
                        .refusedOn(
                                MARIADB, "MariaDB has no type arrayOf(varchar(50)); say what such a column is there"),
                HonestyCase.of("create a table with numbers from a start")
                        .does(op -> op.createTable(
                                "thing", column("id", INTEGER).identity(numbersFrom(1000)), primaryKey("id")))
                        .refusedOn(SQLITE, "SQLite numbers rows from 1 on, one after the other"),
                HonestyCase.of("create a table with numbers always and apart")
                        .does(op ->
                                op.createTable("thing", column("id", INTEGER).identity(always().by(10))))
                        .refusedOn(SQLITE, "SQLite numbers rows from 1 on, one after the other")
                        .refusedOn(MYSQL, "MySQL numbers rows one after the other")
                        .refusedOn(MARIADB, "MariaDB numbers rows one after the other"),
                HonestyCase.of("alter a column to be numbered")
                        .given(TableCases::personWithRows)
                        .does(op -> op.alterColumn("person", "id", toIdentity())),
                HonestyCase.of("alter a column to be numbered that has no key")
                        .given(op ->
                                op.createTable("thing", column("id", INTEGER).defaultsTo(4)))
                        .does(op -> op.alterColumn("thing", "id", toIdentity()))
                        .refusedOn(SQLITE, "SQLite numbers rows only in an INTEGER column that is the primary key"),
                HonestyCase.of("alter numbering and numbers")
                        .given(op -> op.createTable(
                                "thing",
                                column("id", INTEGER).serial(),
                                column("other", INTEGER).notNull(),
                                primaryKey("id")))
                        .does(op -> {
                            op.alterColumn("thing", "id", dropIdentity());
                            op.alterColumn("thing", "id", toIdentity(numbersFrom(5)));
                            op.alterColumn("thing", "id", toIdentity());
                        })
                        .only(POSTGRESQL, MYSQL, MARIADB),
                HonestyCase.of("alter a column to be generated and no longer")
                        .given(op -> {
                            op.createTable(
                                    "thing",
                                    column("a", INTEGER).notNull(),
                                    column("b", INTEGER).defaultsTo(3),
                                    check("b < 1000").named("ck_b"));
                            op.createIndex(index("ix_b").on("thing", "b"));
                            op.insert("thing", row("a", 1), row("a", 2));
                        })
                        .takenBackBy(op ->
                                op.inverseOf(up -> up.alterColumn("thing", "b", toGenerated(expression("a * 2")))))
                        .does(op -> op.alterColumn("thing", "b", toGenerated(expression("a * 2")))),
                HonestyCase.of("alter a generated column to keep its values")
                        .given(op -> op.createTable(
                                "thing",
                                column("a", INTEGER).notNull(),
                                column("b", INTEGER).generatedAs(expression("a * 2"))))
                        .does(op -> op.alterColumn("thing", "b", dropGenerated())),
                HonestyCase.of("alter a collation")
                        .given(op -> op.createTable(
                                "word", column("text", varchar(20)).collate(SQLITE, "NOCASE"), column("other", TEXT)))
                        .does(op -> {
                            op.alterColumn("word", "text", toCollation(MYSQL_AND_MARIADB, "utf8mb4_bin"));
                            op.alterColumn("word", "other", toType(varchar(30)), toCollation(POSTGRESQL, "C"));
                            op.alterColumn("word", "text", dropCollation());
                        }));
    }

    private static void events(Operations op) {
        op.createTable(table(
                        "event",
                        column("id", INTEGER).notNull(),
                        column("at", TIMESTAMP).notNull(),
                        column("kind", varchar(20)),
                        primaryKey("id", "at"),
                        check("id > 0").named("ck_event_id"))
                .on(POSTGRESQL, partitionByRange("at")));
        op.createIndex(index().on("event", "kind"));
    }

    private static void partitionedEvents(Operations op) {
        events(op);
        op.createPartition(
                partition("january").of("event").from(LocalDate.of(2026, 1, 1)).to(LocalDate.of(2026, 2, 1)));
        op.createPartition(partition("others").of("event").forTheRest());
        op.insert("event", row("id", 1).with("at", "2026-01-05 10:00:00").with("kind", "a"));
    }
}
