package dev.retort.core.dialect.postgresql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Dialect.POSTGRESQL;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Partition.partition;
import static dev.retort.schema.Table.table;
import static dev.retort.schema.TableOption.partitionByRange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.core.dialect.RenderedSql;
import dev.retort.core.dialect.mysql.MysqlDialect;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartitionsTest {
    private static final Migration EVENTS = op -> {
        op.createTable(
                table("events", column("id", INTEGER), column("at", TIMESTAMP).notNull(), primaryKey("id", "at"))
                        .on(POSTGRESQL, partitionByRange("at")));
        op.createIndex(index().on("events", "at"));
    };
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    private final RenderedSql withEvents =
            RenderedSql.on(new PostgresqlDialect()).after(EVENTS);

    @Test
    void aTableIsPartitionedByItsOption() {
        assertThat(RenderedSql.on(new PostgresqlDialect()).up(EVENTS))
                .containsExactly("""
                    CREATE TABLE events (
                      id INTEGER NOT NULL,
                      at TIMESTAMP WITHOUT TIME ZONE NOT NULL,
                      CONSTRAINT pk_events PRIMARY KEY (id, at)
                    ) PARTITION BY RANGE (at)\
                    """, "CREATE INDEX ix_events_at ON events (at)");
    }

    @Test
    void partitionsTakeRangesListsRemaindersAndTheRest() {
        Migration migration = op -> {
            op.createPartition(partition("january").of("events").from(JANUARY).to(FEBRUARY));
            op.createPartition(partition("later")
                    .of("events")
                    .from(FEBRUARY)
                    .to(expression("MAXVALUE"))
                    .ifNotExists());
            op.createPartition(partition("listed").of("events").in("a", 2));
            op.createPartition(partition("hashed").of("events").hash(4, 3));
            op.createPartition(partition("others").of("events").forTheRest());
        };

        assertThat(withEvents.up(migration))
                .containsExactly(
                        "CREATE TABLE january PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2026-02-01')",
                        "CREATE TABLE IF NOT EXISTS later PARTITION OF events FOR VALUES FROM ('2026-02-01') TO"
                                + " (MAXVALUE)",
                        "CREATE TABLE listed PARTITION OF events FOR VALUES IN ('a', 2)",
                        "CREATE TABLE hashed PARTITION OF events FOR VALUES WITH (MODULUS 4, REMAINDER 3)",
                        "CREATE TABLE others PARTITION OF events DEFAULT");
    }

    @Test
    void aPartitionIsDroppedAndRenamedLikeATable() {
        RenderedSql withJanuary = withEvents.after(op -> op.createPartition(
                partition("january").of("events").from(JANUARY).to(FEBRUARY)));

        assertThat(withJanuary.up(op -> {
                    op.renameTable("january", "events_2026_01");
                    op.renameTable("events", "things");
                    op.dropTable("events_2026_01");
                }))
                .containsExactly(
                        "ALTER TABLE january RENAME TO events_2026_01",
                        "ALTER TABLE events RENAME TO things",
                        "DROP TABLE events_2026_01");
        assertThat(withJanuary.down(op -> op.dropTable("january")))
                .containsExactly(
                        "CREATE TABLE january PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2026-02-01')");
        assertThat(withJanuary.down(op -> op.dropTable("events")))
                .last()
                .isEqualTo("CREATE TABLE january PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2026-02-01')");
    }

    @Test
    void aDetachedPartitionHasTheNamesThatPostgresqlGave() {
        RenderedSql detached = withEvents
                .after(op -> op.createPartition(
                        partition("january").of("events").from(JANUARY).to(FEBRUARY)))
                .after(op -> op.detachPartition("events", "january"));

        assertThat(detached.up(op -> {
                    op.dropConstraint("january", "january_pkey");
                    op.dropIndex("january", "january_at_idx");
                }))
                .containsExactly("ALTER TABLE january DROP CONSTRAINT january_pkey", "DROP INDEX january_at_idx");
    }

    @Test
    void whatWasAttachedIsDetachedWithoutWhatItGot() {
        RenderedSql withOld = withEvents.after(op -> op.createTable(
                "old_events", column("id", INTEGER), column("at", TIMESTAMP).notNull(), primaryKey("id", "at")));
        Migration attach =
                op -> op.attachPartition(partition("old_events").of("events").forTheRest());

        assertThat(withOld.up(attach)).containsExactly("ALTER TABLE events ATTACH PARTITION old_events DEFAULT");
        assertThat(withOld.down(attach))
                .containsExactly("ALTER TABLE events DETACH PARTITION old_events", "DROP INDEX old_events_at_idx");
    }

    @Test
    void partitionsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> withEvents.up(op -> {
                    op.createTable("plain", column("a", INTEGER));
                    op.createPartition(partition("p").of("plain").forTheRest());
                }))
                .hasMessageEndingWith("): table plain is not partitioned; say so when it is created:"
                        + " table(...).on(POSTGRESQL, partitionByRange(\"...\"))");
        assertThatThrownBy(() -> withEvents.up(op -> op.detachPartition("events", "p")))
                .hasMessageEndingWith("): table events has no partition p; it has []");
        assertThatThrownBy(() -> withEvents.up(op -> {
                    op.createTable("plain", column("a", INTEGER));
                    op.attachPartition(partition("plain").of("events").forTheRest());
                }))
                .hasMessageEndingWith(
                        "): table plain cannot be a partition of table events: it has the columns [a] and not [id,"
                                + " at]");
    }

    @Test
    void otherDatabasesHaveNone() {
        RenderedSql mysql =
                RenderedSql.on(new MysqlDialect()).after(op -> op.createTable("events", column("id", INTEGER)));

        assertThatThrownBy(() -> mysql.up(
                        op -> op.createPartition(partition("p").of("events").forTheRest())))
                .hasMessageEndingWith("): MySQL has no partitions that are tables of their own; put this inside"
                        + " on(POSTGRESQL, ...)");
    }
}
