package dev.retort.core.dialect.mysql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.Domain.domain;
import static dev.retort.schema.Routine.function;
import static dev.retort.schema.Sequence.sequence;
import static dev.retort.schema.Trigger.trigger;
import static dev.retort.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.core.dialect.RenderedSql;
import dev.retort.schema.Trigger;
import dev.retort.schema.TriggerEvent;
import org.junit.jupiter.api.Test;

class ObjectsTest {
    private static final Trigger COUNTED =
            trigger("counted").after(TriggerEvent.INSERT).on("notes").body("UPDATE totals SET n = n + 1");

    private final RenderedSql withNotes =
            RenderedSql.on(new MysqlDialect()).after(op -> op.createTable("notes", column("n", INTEGER)));

    @Test
    void aFunctionIsReplacedByMakingItAnew() {
        Migration create = op -> op.createRoutine(function("twice")
                .taking("n INT")
                .returns("INT")
                .properties("DETERMINISTIC")
                .body("RETURN n * 2"));
        Migration replace = op -> op.replaceRoutine(function("twice")
                .taking("n INT")
                .returns("INT")
                .properties("DETERMINISTIC")
                .body("RETURN n + n"));

        assertThat(withNotes.up(create))
                .containsExactly("CREATE FUNCTION twice(n INT) RETURNS INT DETERMINISTIC\nRETURN n * 2");
        assertThat(withNotes.down(create)).containsExactly("DROP FUNCTION twice");
        assertThat(withNotes.after(create).down(replace))
                .containsExactly(
                        "DROP FUNCTION twice", "CREATE FUNCTION twice(n INT) RETURNS INT DETERMINISTIC\nRETURN n * 2");
        assertThat(withNotes.up(replace)).first().isEqualTo("DROP FUNCTION IF EXISTS twice");
    }

    @Test
    void aTriggerIsCreatedReplacedAndDropped() {
        Migration create = op -> op.createTrigger(COUNTED);

        assertThat(withNotes.up(create)).containsExactly("""
                        CREATE TRIGGER counted AFTER INSERT ON notes FOR EACH ROW
                        BEGIN
                          UPDATE totals SET n = n + 1;
                        END""");
        assertThat(withNotes.down(create)).containsExactly("DROP TRIGGER counted");
        assertThat(withNotes.after(create).up(op -> op.replaceTrigger(COUNTED.body("BEGIN SET @n = 1; END"))))
                .containsExactly(
                        "DROP TRIGGER counted",
                        "CREATE TRIGGER counted AFTER INSERT ON notes FOR EACH ROW\nBEGIN SET @n = 1; END");
    }

    @Test
    void whatTriggersCannotDoIsRefused() {
        refused(
                COUNTED.when("NEW.n > 0"),
                "have no condition; write IF ... THEN ... END IF in the body instead of when(...)");
        refused(COUNTED.forEachStatement(), "work for each row; leave out forEachStatement()");
        refused(
                COUNTED.ofColumns("n"),
                "wait for updates of any column; compare NEW and OLD in the body instead of ofColumns(...)");
        assertThatThrownBy(() -> withNotes.up(op -> op.createTrigger(trigger("counted")
                        .after(TriggerEvent.INSERT, TriggerEvent.DELETE)
                        .on("notes")
                        .body("SET @n = 1"))))
                .hasMessageEndingWith(
                        "MySQL's triggers wait for one event; make one trigger for each of [INSERT, DELETE]"
                                + " instead of trigger counted on notes");
        assertThatThrownBy(() -> withNotes.up(op -> op.createTrigger(trigger("counted")
                        .after(TriggerEvent.INSERT)
                        .on("notes")
                        .calling("count_it"))))
                .hasMessageEndingWith("MySQL's triggers carry out statements of their own; say body(...) of trigger"
                        + " counted on notes, or put it inside on(POSTGRESQL, ...)");
    }

    private void refused(Trigger trigger, String reason) {
        assertThatThrownBy(() -> withNotes.up(op -> op.createTrigger(trigger)))
                .hasMessageEndingWith("MySQL's triggers, such as trigger counted on notes, " + reason);
    }

    @Test
    void aViewIsCreatedReplacedRenamedAndDropped() {
        Migration create = op -> op.createView(view("numbers").as("SELECT n FROM notes"));
        Migration replace = op -> op.replaceView(view("numbers").as("SELECT n + 1 AS n FROM notes"));

        assertThat(withNotes.up(create)).containsExactly("CREATE VIEW numbers AS\nSELECT n FROM notes");
        assertThat(withNotes.after(create).up(replace))
                .containsExactly("CREATE OR REPLACE VIEW numbers AS\nSELECT n + 1 AS n FROM notes");
        assertThat(withNotes.after(create).down(replace))
                .containsExactly("CREATE OR REPLACE VIEW numbers AS\nSELECT n FROM notes");
        assertThat(withNotes.after(create).up(op -> op.renameView("numbers", "digits")))
                .containsExactly("RENAME TABLE numbers TO digits");
    }

    @Test
    void whatMysqlLacksIsRefusedWithAWayOut() {
        refused(
                op -> op.createSequence(sequence("numbers")),
                "MySQL has no sequences; put this inside on(...) for the databases that have them, and number columns by"
                        + " identity() elsewhere");
        refused(
                op -> op.createView(view("numbers").as("SELECT 1").materialized()),
                "MySQL has no materialized views; put this inside on(POSTGRESQL, ...), and create a view or a table on"
                        + " other databases");
        refused(
                op -> op.createDomain(domain("grade", INTEGER)),
                "MySQL has no domains; put this inside on(POSTGRESQL, ...), and give columns on other databases the type"
                        + " below and a check");
        refused(op -> op.createExtension("pg_trgm"), "MySQL has no extensions; put this inside on(POSTGRESQL, ...)");
    }

    private void refused(Migration migration, String message) {
        assertThatThrownBy(() -> withNotes.up(migration)).hasMessageEndingWith(message);
    }
}
