package dev.retort.core.operation;

import static dev.retort.core.operation.Loss.LOSES_DATA;
import static dev.retort.core.operation.Loss.LOSSLESS;
import static dev.retort.core.operation.Loss.REFILLS_WITH_NULL;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.Domain.domain;
import static dev.retort.schema.EnumType.enumType;
import static dev.retort.schema.EnumValue.value;
import static dev.retort.schema.EnumValues.values;
import static dev.retort.schema.Extension.extension;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Routine.function;
import static dev.retort.schema.Routine.procedure;
import static dev.retort.schema.Sequence.sequence;
import static dev.retort.schema.Trigger.trigger;
import static dev.retort.schema.TriggerEvent.DELETE;
import static dev.retort.schema.TriggerEvent.INSERT;
import static dev.retort.schema.TriggerEvent.UPDATE;
import static dev.retort.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.retort.Operations;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import dev.retort.schema.Domain;
import dev.retort.schema.Routine;
import dev.retort.schema.Sequence;
import dev.retort.schema.Trigger;
import dev.retort.schema.View;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What takes verbs of types, views, routines and the like back; the definition that was there before is not written twice. */
class InversesOfObjectsTest {
    private static final View GROWN_UPS = view("grown_ups").as("SELECT id FROM users WHERE age >= 18");
    private static final Routine ONE =
            function("one").returns("INTEGER").language("sql").body("SELECT 1");
    private static final Routine STAMP =
            function("stamp").returns("trigger").language("plpgsql").body("BEGIN RETURN NEW; END");
    private static final Routine TIDY = procedure("tidy").language("sql").body("DELETE FROM users WHERE age IS NULL");
    private static final Trigger STAMPED =
            trigger("stamped").before(INSERT, UPDATE).on("users").calling("stamp");
    private static final Domain GRADE = domain("grade", INTEGER).check("VALUE BETWEEN 1 AND 6");
    private static final View AGES =
            view("ages").as("SELECT age, count(*) FROM users GROUP BY age").materialized();
    private static final Sequence NUMBERS = sequence("numbers").startingAt(100).incrementingBy(10);

    private static final SchemaState SHOP = Replay.of(
            recorded(op -> {
                op.createExtension("citext");
                op.createEnum("mood", "sad", "ok", "good");
                op.createEnum("unused", "a", "b");
                op.createTable(
                        "users",
                        column("id", INTEGER),
                        column("age", INTEGER),
                        column("mood", enumeration("mood")).defaultsTo("ok"));
                op.createView(GROWN_UPS);
                op.createView(AGES);
                op.createRoutine(ONE);
                op.createRoutine(STAMP);
                op.createRoutine(TIDY);
                op.createTrigger(STAMPED);
                op.createDomain(GRADE);
                op.createSequence(NUMBERS);
            }),
            SchemaState.empty(Dialect.POSTGRESQL));

    static Stream<Arguments> verbs() {
        return Stream.of(enums(), views(), programs(), others()).flatMap(verbs -> verbs);
    }

    private static Stream<Arguments> enums() {
        return Stream.of(
                verb(op -> op.createEnum("size", "s", "m"), LOSSLESS, "dropEnum(size)"),
                verb(op -> op.dropEnum("unused"), LOSSLESS, "createEnum(unused)"),
                verb(op -> op.renameEnum("mood", "temper"), LOSSLESS, "renameEnum(temper, mood)"),
                verb(
                        op -> op.addEnumValue("mood", value("fine").after("ok")),
                        LOSSLESS,
                        "replaceEnumValues(mood, [sad, ok, good])"),
                verb(op -> op.renameEnumValue("mood", "ok", "fine"), LOSSLESS, "renameEnumValue(mood, fine, ok)"),
                verb(
                        op -> op.replaceEnumValues(
                                "mood",
                                values("low", "ok", "high")
                                        .replacing("sad", "low")
                                        .replacing("good", "high")),
                        LOSSLESS,
                        "replaceEnumValues(mood, [sad, ok, good])"),
                verb(
                        op -> op.replaceEnumValues("mood", values("ok", "good").replacing("sad", "ok")),
                        LOSES_DATA,
                        "replaceEnumValues(mood, [sad, ok, good])"));
    }

    private static Stream<Arguments> views() {
        return Stream.of(
                verb(
                        op -> op.createView(view("all_users").as("SELECT id FROM users")),
                        LOSSLESS,
                        "dropView(all_users)"),
                verb(
                        op -> op.replaceView(view("grown_ups").as("SELECT id FROM users WHERE age >= 21")),
                        LOSSLESS,
                        "replaceView(grown_ups)"),
                verb(op -> op.dropView("grown_ups"), LOSSLESS, "createView(grown_ups)"),
                verb(op -> op.renameView("grown_ups", "adults"), LOSSLESS, "renameView(adults, grown_ups)"),
                verb(
                        op -> op.createView(
                                view("ids").as("SELECT id FROM users").materialized()),
                        LOSSLESS,
                        "dropMaterializedView(ids)"),
                verb(op -> op.dropMaterializedView("ages"), LOSSLESS, "createMaterializedView(ages)"));
    }

    private static Stream<Arguments> programs() {
        return Stream.of(
                verb(
                        op -> op.createRoutine(
                                procedure("tidy_up").language("sql").body("SELECT 1")),
                        LOSSLESS,
                        "dropProcedure(tidy_up)"),
                verb(op -> op.replaceRoutine(TIDY.body("DELETE FROM users")), LOSSLESS, "replaceProcedure(tidy)"),
                verb(op -> op.dropProcedure("tidy"), LOSSLESS, "createProcedure(tidy)"),
                verb(
                        op -> op.createTrigger(
                                trigger("late").after(DELETE).on("users").calling("stamp")),
                        LOSSLESS,
                        "dropTrigger(users, late)"),
                verb(
                        op -> op.replaceTrigger(
                                trigger("stamped").after(UPDATE).on("users").calling("stamp")),
                        LOSSLESS,
                        "replaceTrigger(stamped)"),
                verb(op -> op.dropTrigger("users", "stamped"), LOSSLESS, "createTrigger(stamped)"),
                verb(op -> op.createDomain(domain("size", INTEGER)), LOSSLESS, "dropDomain(size)"),
                verb(op -> op.dropDomain("grade"), LOSSLESS, "createDomain(grade)"));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                verb(op -> op.createExtension("hstore"), LOSSLESS, "dropExtension(hstore)"),
                verb(op -> op.dropExtension("citext"), LOSSLESS, "createExtension(citext)"),
                verb(op -> op.replaceRoutine(ONE.body("SELECT 2 - 1")), LOSSLESS, "replaceFunction(one)"),
                verb(op -> op.dropFunction("one"), LOSSLESS, "createFunction(one)"),
                verb(op -> op.createSequence(sequence("more")), LOSES_DATA, "dropSequence(more)"),
                verb(op -> op.alterSequence(NUMBERS.incrementingBy(1)), LOSSLESS, "alterSequence(numbers)"),
                verb(op -> op.renameSequence("numbers", "figures"), LOSSLESS, "renameSequence(figures, numbers)"),
                verb(op -> op.dropSequence("numbers"), REFILLS_WITH_NULL, "createSequence(numbers)"));
    }

    private static Arguments verb(Consumer<Operations> calls, Loss loss, String inverse) {
        List<RecordedOperation> operations = recorded(calls);
        return arguments(operations.get(0).operation().describe(), operations, loss, inverse);
    }

    @ParameterizedTest(name = "{0} is taken back by {3}: {2}")
    @MethodSource("verbs")
    void verbIsTakenBack(String name, List<RecordedOperation> operations, Loss loss, String inverse) {
        List<RecordedOperation> back = InverseOperations.of(operations, SHOP);

        assertThat(back).extracting(recorded -> recorded.operation().describe()).containsExactly(inverse);
        assertThat(WayBack.lossOf(operations, SHOP)).isEqualTo(loss);
        assertThat(Replay.of(back, Replay.of(operations, SHOP))).isEqualTo(SHOP);
    }

    static Stream<Arguments> verbsThatNobodyCanTakeBack() {
        return Stream.of(
                impossible(
                        op -> op.createEnum(enumType("mood", "sad").ifNotExists()),
                        "the enum type may have been there before; dropping it could drop somebody else's enum type"),
                impossible(
                        op -> op.createExtension(extension("hstore").ifNotExists()),
                        "the extension may have been there before; dropping it could drop somebody else's extension"),
                impossible(
                        op -> op.dropView(ifExists("grown_ups")),
                        "nobody knows whether there was a view grown_ups to drop"));
    }

    private static Arguments impossible(Consumer<Operations> calls, String reason) {
        List<RecordedOperation> operations = recorded(calls);
        return arguments(operations.get(0).operation().describe(), operations, reason);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("verbsThatNobodyCanTakeBack")
    void verbWithoutInverseSaysWhy(String name, List<RecordedOperation> operations, String reason) {
        assertThatThrownBy(() -> InverseOperations.of(operations, SHOP))
                .isInstanceOf(NoWayBack.class)
                .hasMessage(operations.get(0) + " cannot be undone: " + reason);
    }

    @Test
    void replacedViewGetsItsOldTextBack() {
        List<RecordedOperation> operations =
                recorded(op -> op.replaceView(view("grown_ups").as("SELECT id FROM users")));

        assertThat(InverseOperations.of(operations, SHOP))
                .extracting(RecordedOperation::operation)
                .isEqualTo(recorded(op -> op.replaceView(GROWN_UPS)).stream()
                        .map(RecordedOperation::operation)
                        .toList());
    }

    @Test
    void replacedValuesOfAnEnumTakeThePlaceOfTheirReplacements() {
        List<RecordedOperation> operations = recorded(op -> op.replaceEnumValues(
                "mood", values("low", "ok", "high").replacing("sad", "low").replacing("good", "high")));

        assertThat(InverseOperations.of(operations, SHOP))
                .extracting(RecordedOperation::operation)
                .containsExactly(new AlterEnum(
                        "mood",
                        new EnumChange.Replace(values("sad", "ok", "good")
                                .replacing("low", "sad")
                                .replacing("high", "good"))));
    }

    @Test
    void droppedSequenceGetsItsStartAndDistanceBack() {
        List<RecordedOperation> operations = recorded(op -> op.dropSequence("numbers"));

        assertThat(InverseOperations.of(operations, SHOP))
                .extracting(RecordedOperation::operation)
                .isEqualTo(recorded(op -> op.createSequence(NUMBERS)).stream()
                        .map(RecordedOperation::operation)
                        .toList());
    }

    @Test
    void triggersOfADroppedTableComeBackWithIt() {
        List<RecordedOperation> operations = recorded(op -> {
            op.dropView("grown_ups");
            op.dropMaterializedView("ages");
            op.dropTable("users");
        });

        SchemaState back = Replay.of(InverseOperations.of(operations, SHOP), Replay.of(operations, SHOP));

        assertThat(back).isEqualTo(SHOP);
        assertThat(back.triggersOf("users")).isNotEmpty();
    }

    private static List<RecordedOperation> recorded(Consumer<Operations> calls) {
        return Recording.upgrade(calls::accept);
    }
}
