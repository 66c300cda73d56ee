package dev.retort.core.dialect.postgresql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.raw;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.exclude;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Migration;
import dev.retort.core.dialect.RenderedSql;
import org.junit.jupiter.api.Test;

/** What PostgreSQL alone knows of constraints. */
class PostgresqlConstraintOptionsTest {
    private final RenderedSql withTables = RenderedSql.on(new PostgresqlDialect())
            .after(op -> {
                op.createTable("rooms", column("id", INTEGER), column("floor", INTEGER), unique("id", "floor"));
                op.createTable(
                        "bookings",
                        column("room", INTEGER).notNull(),
                        column("floor", INTEGER),
                        column("during", raw("tsrange")));
            });

    @Test
    void aConstraintIsLookedAtLater() {
        assertThat(withTables.up(op -> {
                    op.addConstraint("rooms", primaryKey("id").initiallyDeferred());
                    op.addConstraint("bookings", unique("room").deferrable());
                    op.addConstraint(
                            "bookings",
                            foreignKey("room", "floor")
                                    .references("rooms", "id", "floor")
                                    .matchFull()
                                    .initiallyDeferred()
                                    .named("fk"));
                }))
                .containsExactly(
                        "ALTER TABLE rooms ADD CONSTRAINT pk_rooms PRIMARY KEY (id) DEFERRABLE INITIALLY DEFERRED",
                        "ALTER TABLE bookings ADD CONSTRAINT uq_bookings_room UNIQUE (room) DEFERRABLE",
                        "ALTER TABLE bookings ADD CONSTRAINT fk FOREIGN KEY (room, floor) REFERENCES rooms (id, floor)"
                                + " MATCH FULL DEFERRABLE INITIALLY DEFERRED");
    }

    @Test
    void aConstraintIsAddedWithoutALookAtTheRowsAndValidatedLater() {
        Migration migration = op -> {
            op.addConstraint("bookings", check("room > 0").named("ck").notValid());
            op.validateConstraint("bookings", "ck");
        };

        assertThat(withTables.up(migration))
                .containsExactly(
                        "ALTER TABLE bookings ADD CONSTRAINT ck CHECK (room > 0) NOT VALID",
                        "ALTER TABLE bookings VALIDATE CONSTRAINT ck");
        assertThat(withTables.down(migration))
                .containsExactly(
                        "ALTER TABLE bookings DROP CONSTRAINT ck",
                        "ALTER TABLE bookings ADD CONSTRAINT ck CHECK (room > 0) NOT VALID",
                        "ALTER TABLE bookings DROP CONSTRAINT ck");
    }

    @Test
    void whatWasNotValidIsNotValidWhenItsTableIsBack() {
        RenderedSql withCheck = withTables.after(
                op -> op.addConstraint("rooms", check("floor > 0").named("ck").notValid()));
        Migration drop = op -> op.dropTable("rooms");

        assertThat(withCheck.down(drop))
                .containsExactly(
                        "CREATE TABLE rooms (\n  id INTEGER,\n  floor INTEGER,\n  CONSTRAINT uq_rooms_id_floor UNIQUE"
                                + " (id, floor)\n)",
                        "ALTER TABLE rooms ADD CONSTRAINT ck CHECK (floor > 0) NOT VALID");
    }

    @Test
    void aUniqueConstraintHoldsOtherColumnsAndHasEqualNulls() {
        assertThat(withTables.up(op -> op.addConstraint(
                        "bookings",
                        unique("floor").named("uq").nullsNotDistinct().including("during"))))
                .containsExactly("ALTER TABLE bookings ADD CONSTRAINT uq UNIQUE NULLS NOT DISTINCT (floor)"
                        + " INCLUDE (during)");
    }

    @Test
    void aConstraintTakesOverAnIndexAndLeavesItBehindOnTheWayBack() {
        RenderedSql withIndex = withTables.after(
                op -> op.createIndex(index("ix").on("bookings", "room").unique().including("floor")));
        Migration migration =
                op -> op.addConstraint("bookings", primaryKey("room").usingIndex("ix"));

        assertThat(withIndex.up(migration))
                .containsExactly("ALTER TABLE bookings ADD CONSTRAINT pk_bookings PRIMARY KEY USING INDEX ix");
        assertThat(withIndex.down(migration))
                .containsExactly(
                        "ALTER TABLE bookings DROP CONSTRAINT pk_bookings",
                        "CREATE UNIQUE INDEX ix ON bookings (room) INCLUDE (floor)");
        assertThat(withIndex.after(migration).down(op -> op.dropConstraint("bookings", "pk_bookings")))
                .containsExactly("ALTER TABLE bookings ADD CONSTRAINT pk_bookings PRIMARY KEY (room) INCLUDE (floor)");
    }

    @Test
    void rowsExcludeOneAnother() {
        Migration migration = op -> op.addConstraint(
                "bookings",
                exclude("room", "=")
                        .and("during", "&&")
                        .and(key(expression("abs(floor)")).operatorClass("gist_int4_ops"), "=")
                        .where("floor IS NOT NULL")
                        .deferrable());

        assertThat(withTables.up(migration))
                .singleElement()
                .asString()
                .startsWith("ALTER TABLE bookings ADD CONSTRAINT ex_bookings_room_during_abs_floor_")
                .endsWith(" EXCLUDE USING gist (room WITH =, during WITH &&,"
                        + " (abs(floor)) gist_int4_ops WITH =) WHERE (floor IS NOT NULL) DEFERRABLE");
        assertThat(withTables.down(migration))
                .singleElement()
                .asString()
                .startsWith("ALTER TABLE bookings DROP CONSTRAINT ex_bookings_room_during_abs_floor_");
    }

    @Test
    void anExclusionFollowsARenamedColumn() {
        RenderedSql withExclusion = withTables.after(op -> {
            op.addConstraint(
                    "bookings",
                    exclude("room", "=").and("during", "&&").where("floor > 1").named("ex"));
            op.renameColumn("bookings", "room", "place");
            op.renameColumn("bookings", "floor", "level");
        });

        assertThat(withExclusion.down(op -> op.dropConstraint("bookings", "ex")))
                .containsExactly(
                        "ALTER TABLE bookings ADD CONSTRAINT ex EXCLUDE USING gist (place WITH =, during WITH &&)"
                                + " WHERE (level > 1)");
        assertThat(withExclusion.up(op -> op.dropColumn("bookings", "level")))
                .containsExactly("ALTER TABLE bookings DROP COLUMN level");
        assertThat(withExclusion.down(op -> op.dropColumn("bookings", "level"))).hasSize(2);
    }
}
