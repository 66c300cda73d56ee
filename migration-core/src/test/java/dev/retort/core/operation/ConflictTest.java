package dev.retort.core.operation;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Trigger.trigger;
import static dev.retort.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Operations;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Dialect;
import dev.retort.schema.Row;
import dev.retort.schema.TriggerEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Operations that do not fit the schema say so with what there is instead. */
final class ConflictTest {
    private static final List<RecordedOperation> PEOPLE = Recording.upgrade(op -> {
        op.createTable("people", column("id", INTEGER), column("email", TEXT), primaryKey("id"));
        op.createIndex(index("ix_email").on("people", "email"));
        op.createEnum("mood", "good", "bad");
        op.createEnum("taste", "sweet");
        op.createTable(
                "pets",
                column("size", enumeration("size", "small", "large")),
                column("taste", enumeration("taste")),
                column("id", INTEGER),
                column("owner", INTEGER),
                column("tag", INTEGER).generatedAs(expression("id + 1")),
                foreignKey("owner").references("people", "id"));
    });

    static Stream<Arguments> conflicts() {
        return Stream.of(
                conflict(op -> op.createTable("people", column("id", INTEGER)), "there is a table people already"),
                conflict(op -> op.createEnum("mood", "good"), "there is an enum type mood already"),
                conflict(
                        op -> op.createEnum("size", "small"),
                        "there is an enum type size already, which came with [pets.size]; add ifNotExists() to keep"
                                + " it"),
                conflict(op -> op.dropEnum("moods"), "there is no enum type moods; there are [mood, taste]"),
                conflict(
                        op -> op.dropEnum("taste"),
                        "enum type taste cannot be dropped while columns use it: [pets.taste]"),
                conflict(
                        op -> op.addColumn("people", column("mood", enumeration("moods"))),
                        "there is no enum type moods; there are [mood, size, taste]. Create it with createEnum, or"
                                + " give its values where it is used"),
                conflict(
                        op -> op.addColumn("people", column("mood", enumeration("mood", "good"))),
                        "enum type mood has the values [good, bad], not [good]; write enumeration(\"mood\") to use it"
                                + " as it is, or change it before, with addEnumValue or replaceEnumValues"),
                conflict(op -> op.addEnumValue("mood", "bad"), "enum type mood has a value bad already: [good, bad]"),
                conflict(
                        op -> op.renameEnumValue("mood", "worse", "worst"),
                        "enum type mood has no value worse; it has [good, bad]"),
                conflict(
                        op -> op.renameEnum("mood", "size"),
                        "there is an enum type size already, which came with [pets.size]; add ifNotExists() to keep it"),
                conflict(
                        op -> op.createTable(
                                "new", column("a", TEXT), check("a > 0").notValid()),
                        "table new has no rows yet that could break check (a > 0); leave out notValid()"),
                conflict(
                        op -> op.createTable(
                                "new", column("a", TEXT), primaryKey("a").usingIndex("ix")),
                        "table new has no indexes yet that primary key [a] could take over; leave out usingIndex(...)"),
                conflict(
                        op -> op.addConstraint("people", unique("email").usingIndex("ix_email")),
                        "index ix_email on people [email] cannot become that of unique [email]; it has to be a unique"
                                + " index of exactly these columns, in this order and without conditions"),
                conflict(
                        op -> op.validateConstraint("people", "pk_people"),
                        "constraint pk_people of table people is valid already; only one that was added with notValid()"
                                + " has to be validated"),
                conflict(op -> op.createView(view("people").as("SELECT 1")), "there is a table people already"),
                conflict(op -> op.dropView("people"), "there is no view people; there is none at all"),
                conflict(
                        op -> op.createTrigger(trigger("t")
                                .after(TriggerEvent.DELETE)
                                .on("persons")
                                .body("x")),
                        "there is no table persons; there are [people, pets]"),
                conflict(op -> op.refreshView("v"), "there is no materialized view v; there is none at all"),
                conflict(op -> op.createTable("empty"), "table empty needs at least one column"),
                conflict(
                        op -> op.createTable("twice", column("a", TEXT), column("a", TEXT)),
                        "table twice has a column a already"),
                conflict(
                        op -> op.dropConstraint("people", primaryKey("id")),
                        "primary key [id] of table people cannot be dropped while table pets has a foreign key [owner]"
                                + " to people [id]; drop that constraint first, or add another key on the same columns"),
                conflict(op -> op.dropTable("persons"), "there is no table persons; there are [people, pets]"),
                conflict(
                        op -> op.dropTable("people"),
                        "table people cannot be dropped while table pets has a foreign key [owner] to people [id]; drop"
                                + " that constraint or that table first"),
                conflict(op -> op.renameTable("people", "pets"), "there is a table pets already"),
                conflict(
                        op -> op.dropColumn("people", "emial"), "table people has no column emial; it has [id, email]"),
                conflict(
                        op -> op.dropColumn("people", "id"),
                        "column id of table people cannot be dropped while table pets has a foreign key [owner] to"
                                + " people [id]; drop that constraint first"),
                conflict(
                        op -> op.dropColumn("pets", "id"),
                        "column id of table pets cannot be dropped while column tag is generated from it; drop that"
                                + " first"),
                conflict(op -> op.renameColumn("people", "id", "email"), "table people has a column email already"),
                conflict(
                        op -> op.alterColumn("people", "id", ColumnChange.toNullable()),
                        "column id of table people belongs to the primary key and cannot accept nulls"),
                conflict(
                        op -> op.addConstraint("people", primaryKey("email")),
                        "table people has a constraint pk_people already: primary key [id]"),
                conflict(
                        op -> op.addConstraint("people", primaryKey("email").named("other")),
                        "table people has a primary key [id] already"),
                conflict(
                        op -> op.addConstraint("people", unique("mail")),
                        "table people has no column mail; it has [id, email]"),
                conflict(
                        op -> op.dropConstraint("people", "uq_people"),
                        "table people has no constraint uq_people; it has [pk_people]"),
                conflict(
                        op -> op.createIndex(index("ix_email").on("pets", "id")),
                        "there is an index ix_email on table people already"),
                conflict(
                        op -> op.dropIndex("people", "ix_mail"),
                        "table people has no index ix_mail; it has [ix_email]"),
                conflict(
                        op -> op.insert("people", Row.row("name", "Ann")),
                        "table people has no column name; it has [id, email]"));
    }

    private static Arguments conflict(Consumer<Operations> calls, String message) {
        return Arguments.of(message, calls);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conflicts")
    void namesTheOperationItsLineAndWhatThereIs(String message, Consumer<Operations> calls) {
        List<RecordedOperation> operations = Recording.upgrade(calls::accept);
        SchemaState before = Replay.of(PEOPLE, SchemaState.empty(Dialect.POSTGRESQL));

        assertThatThrownBy(() -> Replay.of(operations, before))
                .isInstanceOf(OperationConflict.class)
                .hasMessage(operations.get(0) + ": " + message);
        assertThat(operations.get(0).location().file()).isEqualTo("ConflictTest.java");
    }

    @Test
    void anIndexNameIsTakenPerTableOnMysql() {
        SchemaState before = Replay.of(PEOPLE, SchemaState.empty(Dialect.MYSQL));

        SchemaState after = Replay.of(
                Recording.upgrade(op -> op.createIndex(index("ix_email").on("pets", "id"))), before);

        assertThat(after.table("pets").hasIndex("ix_email")).isTrue();
    }

    @Test
    void aKeyMayGoWhereAnotherServesTheForeignKeys() {
        SchemaState people = Replay.of(PEOPLE, SchemaState.empty(Dialect.POSTGRESQL));

        SchemaState after = Replay.of(
                Recording.upgrade(op -> {
                    op.createIndex(index("ix_id").on("people", "id").unique());
                    op.dropConstraint("people", primaryKey("id"));
                }),
                people);

        assertThat(after.table("people").primaryKey()).isEmpty();
        assertThatThrownBy(() -> Replay.of(Recording.upgrade(op -> op.dropIndex("people", "ix_id")), after))
                .isInstanceOf(OperationConflict.class)
                .hasMessageContaining("unique index ix_id on people [id] of table people cannot be dropped");
    }

    @Test
    void sqliteDropsATableToWhichForeignKeysLead() {
        SchemaState before = Replay.of(PEOPLE, SchemaState.empty(Dialect.SQLITE));

        SchemaState after = Replay.of(Recording.upgrade(op -> op.dropTable("people")), before);

        assertThat(after.hasTable("people")).isFalse();
    }
}
