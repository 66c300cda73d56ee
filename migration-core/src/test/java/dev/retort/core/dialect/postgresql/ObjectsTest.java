package dev.retort.core.dialect.postgresql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.Domain.domain;
import static dev.retort.schema.Extension.extension;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Routine.function;
import static dev.retort.schema.Routine.procedure;
import static dev.retort.schema.Sequence.sequence;
import static dev.retort.schema.Trigger.trigger;
import static dev.retort.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.core.dialect.RenderedSql;
import dev.retort.schema.Routine;
import dev.retort.schema.TriggerEvent;
import org.junit.jupiter.api.Test;

class ObjectsTest {
    private static final Routine TOUCH =
            function("touch").returns("trigger").body("BEGIN\n  NEW.n := 1;\n  RETURN NEW;\nEND");
    private static final String TOUCH_DEFINITION = """
            FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $function$BEGIN
              NEW.n := 1;
              RETURN NEW;
            END$function$""";

    private final RenderedSql onEmpty = RenderedSql.on(new PostgresqlDialect());
    private final RenderedSql withNotes =
            onEmpty.after(op -> op.createTable("notes", column("n", INTEGER), column("text", TEXT)));

    @Test
    void anExtensionIsCreatedAndDropped() {
        Migration create = op -> op.createExtension("pg_trgm");

        assertThat(onEmpty.up(create)).containsExactly("CREATE EXTENSION pg_trgm");
        assertThat(onEmpty.down(create)).containsExactly("DROP EXTENSION pg_trgm");
        assertThat(onEmpty.up(op -> op.createExtension(
                        extension("uuid-ossp").inSchema("public").version("1.1").ifNotExists())))
                .containsExactly("CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\" SCHEMA public VERSION '1.1'");
        assertThat(onEmpty.up(op -> op.dropExtension(ifExists("pg_trgm"))))
                .containsExactly("DROP EXTENSION IF EXISTS pg_trgm");
    }

    @Test
    void aFunctionIsCreatedAndDropped() {
        Migration create = op -> op.createRoutine(TOUCH);

        assertThat(onEmpty.up(create)).containsExactly("CREATE " + TOUCH_DEFINITION);
        assertThat(onEmpty.down(create)).containsExactly("DROP FUNCTION touch");
        assertThat(onEmpty.after(create).down(op -> op.dropFunction("touch")))
                .containsExactly("CREATE " + TOUCH_DEFINITION);
    }

    @Test
    void aFunctionThatIsReplacedComesBack() {
        Migration replace = op -> op.replaceRoutine(TOUCH.body("BEGIN RETURN NULL; END"));
        RenderedSql withTouch = onEmpty.after(op -> op.createRoutine(TOUCH));

        assertThat(withTouch.up(replace))
                .containsExactly("CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql"
                        + " AS $function$BEGIN RETURN NULL; END$function$");
        assertThat(withTouch.down(replace)).containsExactly("CREATE OR REPLACE " + TOUCH_DEFINITION);
        assertThat(onEmpty.down(replace)).containsExactly("DROP FUNCTION touch");
    }

    @Test
    void aFunctionWithOtherParametersIsMadeAnew() {
        Routine twice = function("twice")
                .taking("n integer")
                .returns("integer")
                .language("sql")
                .properties("IMMUTABLE")
                .body("SELECT n * 2");
        assertThat(onEmpty.after(op -> op.createRoutine(twice))
                        .up(op -> op.replaceRoutine(twice.taking("m integer").body("SELECT '$function$' || m"))))
                .containsExactly(
                        "DROP FUNCTION twice",
                        "CREATE FUNCTION twice(m integer) RETURNS integer LANGUAGE sql IMMUTABLE"
                                + " AS $function2$SELECT '$function$' || m$function2$");
    }

    @Test
    void aProcedureIsCreatedAndDropped() {
        Migration create =
                op -> op.createRoutine(procedure("clean").language("sql").body("DELETE FROM notes"));

        assertThat(onEmpty.up(create))
                .containsExactly("CREATE PROCEDURE clean() LANGUAGE sql AS $function$DELETE FROM notes$function$");
        assertThat(onEmpty.down(create)).containsExactly("DROP PROCEDURE clean");
    }

    @Test
    void aTriggerIsCreatedAndDropped() {
        Migration create = op -> op.createTrigger(trigger("touched")
                .before(TriggerEvent.INSERT, TriggerEvent.UPDATE)
                .on("notes")
                .ofColumns("text")
                .when("NEW.n > 0")
                .calling("touch"));

        assertThat(withNotes.up(create))
                .containsExactly("CREATE TRIGGER touched BEFORE INSERT OR UPDATE OF text ON notes FOR EACH ROW"
                        + " WHEN (NEW.n > 0) EXECUTE FUNCTION touch()");
        assertThat(withNotes.down(create)).containsExactly("DROP TRIGGER touched ON notes");
        assertThat(withNotes.up(op -> op.dropTrigger("notes", ifExists("touched"))))
                .containsExactly("DROP TRIGGER IF EXISTS touched ON notes");
    }

    @Test
    void aTriggerComesBackWithItsTableAndFollowsIt() {
        RenderedSql withTrigger = withNotes.after(op -> op.createTrigger(trigger("touched")
                .after(TriggerEvent.DELETE)
                .on("notes")
                .forEachStatement()
                .calling("touch(1)")));

        assertThat(withTrigger.down(op -> op.dropTable("notes")))
                .last()
                .isEqualTo("CREATE TRIGGER touched AFTER DELETE ON notes FOR EACH STATEMENT EXECUTE FUNCTION touch(1)");
        assertThat(withTrigger.up(op -> {
                    op.renameTable("notes", "papers");
                    op.dropTrigger("papers", "touched");
                }))
                .containsExactly("ALTER TABLE notes RENAME TO papers", "DROP TRIGGER touched ON papers");
    }

    @Test
    void aTriggerWithoutFunctionIsRefused() {
        assertThatThrownBy(() -> withNotes.up(op -> op.createTrigger(trigger("touched")
                        .after(TriggerEvent.DELETE)
                        .on("notes")
                        .body("DELETE FROM other"))))
                .hasMessageEndingWith("PostgreSQL's triggers call a function; create one with createRoutine, and say"
                        + " calling(...) of trigger touched on notes");
    }

    @Test
    void aFunctionThatATriggerCallsStays() {
        assertThatThrownBy(() -> withNotes.up(op -> {
                    op.createRoutine(TOUCH);
                    op.createTrigger(trigger("touched")
                            .after(TriggerEvent.DELETE)
                            .on("notes")
                            .calling("touch"));
                    op.dropFunction("touch");
                }))
                .hasMessageEndingWith("function touch cannot be dropped while trigger touched of table notes calls it");
    }

    @Test
    void aViewIsCreatedRenamedAndDropped() {
        Migration create =
                op -> op.createView(view("texts").as("SELECT text FROM notes").columns("words"));

        assertThat(withNotes.up(create)).containsExactly("CREATE VIEW texts (words) AS\nSELECT text FROM notes");
        assertThat(withNotes.down(create)).containsExactly("DROP VIEW texts");
        assertThat(withNotes.after(create).up(op -> op.renameView("texts", "words")))
                .containsExactly("ALTER VIEW texts RENAME TO words");
        assertThat(withNotes.after(create).down(op -> op.dropView("texts")))
                .containsExactly("CREATE VIEW texts (words) AS\nSELECT text FROM notes");
    }

    @Test
    void aViewIsReplacedInPlaceWherePossibleElseWithTheViewsThatReadIt() {
        RenderedSql withViews = withNotes.after(op -> {
            op.createView(view("texts").as("SELECT text FROM notes"));
            op.createView(view("long_texts").as("SELECT text FROM texts WHERE length(text) > 9"));
        });
        Migration replace = op -> op.replaceView(view("texts").as("SELECT text, n FROM notes"));

        assertThat(withViews.up(replace)).containsExactly("""
                DO $retort$
                BEGIN
                  CREATE OR REPLACE VIEW texts AS
                SELECT text, n FROM notes;
                EXCEPTION WHEN invalid_table_definition THEN
                  DROP VIEW long_texts;
                  DROP VIEW texts;
                  CREATE VIEW texts AS
                SELECT text, n FROM notes;
                  CREATE VIEW long_texts AS
                SELECT text FROM texts WHERE length(text) > 9;
                END
                $retort$""");
        assertThat(withViews.down(replace))
                .singleElement()
                .asString()
                .contains("REPLACE VIEW texts AS\nSELECT text FROM notes;");
    }

    @Test
    void aMaterializedViewIsCreatedRefreshedAndDropped() {
        Migration create = op -> {
            op.createView(view("texts").as("SELECT text FROM notes").materialized());
            op.refreshView("texts");
        };

        assertThat(withNotes.up(create))
                .containsExactly(
                        "CREATE MATERIALIZED VIEW texts AS\nSELECT text FROM notes", "REFRESH MATERIALIZED VIEW texts");
        assertThat(withNotes.down(create)).containsExactly("DROP MATERIALIZED VIEW texts");
    }

    @Test
    void aSequenceIsCreatedChangedRenamedAndDropped() {
        Migration create = op -> op.createSequence(sequence("numbers").startingAt(100));
        RenderedSql withNumbers = onEmpty.after(create);
        Migration alter = op -> op.alterSequence(
                sequence("numbers").incrementingBy(10).atMost(1000).caching(5).cycling());

        assertThat(onEmpty.up(create))
                .containsExactly("CREATE SEQUENCE numbers INCREMENT BY 1 NO MINVALUE NO MAXVALUE START WITH 100 CACHE 1"
                        + " NO CYCLE");
        assertThat(onEmpty.down(create)).containsExactly("DROP SEQUENCE numbers");
        assertThat(withNumbers.up(alter))
                .containsExactly(
                        "ALTER SEQUENCE numbers INCREMENT BY 10 NO MINVALUE MAXVALUE 1000 START WITH 1 CACHE 5 CYCLE");
        assertThat(withNumbers.down(alter))
                .containsExactly("ALTER SEQUENCE numbers INCREMENT BY 1 NO MINVALUE NO MAXVALUE START WITH 100 CACHE 1"
                        + " NO CYCLE");
        assertThat(withNumbers.up(op -> op.renameSequence("numbers", "ids")))
                .containsExactly("ALTER SEQUENCE numbers RENAME TO ids");
    }

    @Test
    void aDomainIsCreatedAndDropped() {
        Migration create = op ->
                op.createDomain(domain("grade", INTEGER).notNull().defaultsTo(1).check("VALUE BETWEEN 1 AND 6"));

        assertThat(onEmpty.up(create))
                .containsExactly("CREATE DOMAIN grade AS INTEGER DEFAULT 1 NOT NULL CHECK (VALUE BETWEEN 1 AND 6)");
        assertThat(onEmpty.down(create)).containsExactly("DROP DOMAIN grade");
    }
}
