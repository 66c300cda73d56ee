package dev.retort.core.dialect.sqlite;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.Routine.function;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Trigger.trigger;
import static dev.retort.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Operations;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.TriggerEvent;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ObjectsTest {
    private static final Consumer<Operations> COUNTED = op -> op.createTrigger(trigger("counted")
            .after(TriggerEvent.INSERT)
            .on("notes")
            .when("NEW.n > 1")
            .body("UPDATE totals SET n = n + 1"));

    private final TestDatabase database;

    ObjectsTest() throws SQLException {
        database = new TestDatabase();
    }

    @BeforeEach
    void notesAndTotals() throws SQLException {
        database.upgrade(op -> {
            op.createTable("notes", column("n", INTEGER));
            op.createTable("totals", column("n", INTEGER));
            op.insert("totals", row("n", 0));
        });
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void aTriggerIsCreatedAndDropped() throws SQLException {
        SchemaState before = database.state();
        database.upgrade(COUNTED);
        database.upgrade(op -> op.insert("notes", row("n", 1), row("n", 2)));
        assertThat(database.rows("SELECT n FROM totals")).containsExactly("1");

        database.downgrade(COUNTED, before);
        assertThat(database.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
                .isEmpty();
    }

    @Test
    void aTriggerComesBackWithItsTable() throws SQLException {
        database.upgrade(COUNTED);
        SchemaState before = database.state();
        Consumer<Operations> drop = op -> op.dropTable("notes");
        String definition = database.definitionOf("counted");
        database.upgrade(drop);
        database.downgrade(drop, before);

        assertThat(database.definitionOf("counted")).isEqualTo(definition);
        assertThat(database.state()).isEqualTo(before);
    }

    @Test
    void aScriptMakesTriggersOfATableThatIsBuiltAnew() throws SQLException {
        database.upgrade(COUNTED);

        assertThat(database.render(op -> op.alterColumn("notes", "n", toNotNull())))
                .last()
                .isEqualTo("""
                        CREATE TRIGGER counted AFTER INSERT ON notes FOR EACH ROW WHEN NEW.n > 1
                        BEGIN
                          UPDATE totals SET n = n + 1;
                        END""");
    }

    @Test
    void aViewIsReplacedWithItsTriggersAndComesBack() throws SQLException {
        database.upgrade(op -> {
            op.createView(view("numbers").as("SELECT n FROM notes"));
            op.createTrigger(trigger("written")
                    .insteadOf(TriggerEvent.INSERT)
                    .on("numbers")
                    .body("INSERT INTO notes (n) VALUES (NEW.n)"));
        });
        SchemaState before = database.state();
        Consumer<Operations> replace = op -> op.replaceView(view("numbers").as("SELECT n, -n AS minus FROM notes"));
        database.upgrade(replace);
        database.execute("INSERT INTO numbers (n) VALUES (3)");
        assertThat(database.rows("SELECT * FROM numbers")).containsExactly("3|-3");

        database.downgrade(replace, before);
        assertThat(database.definitionOf("numbers")).isEqualTo("CREATE VIEW numbers AS\nSELECT n FROM notes");
        assertThat(database.state()).isEqualTo(before);
    }

    @Test
    void aViewIsRenamedWithItsTriggers() throws SQLException {
        database.upgrade(op -> {
            op.createView(view("numbers").as("SELECT n FROM notes"));
            op.createTrigger(trigger("written")
                    .insteadOf(TriggerEvent.INSERT)
                    .on("numbers")
                    .body("INSERT INTO notes (n) VALUES (NEW.n)"));
            op.renameView("numbers", "digits");
        });
        database.execute("INSERT INTO digits (n) VALUES (3)");
        assertThat(database.rows("SELECT * FROM digits")).containsExactly("3");
    }

    @Test
    void functionsAreRefused() {
        assertThatThrownBy(() ->
                        database.upgrade(op -> op.createRoutine(function("f").body("SELECT 1"))))
                .hasMessageEndingWith(
                        "SQLite has no functions; put this inside on(...) for the databases that have them");
    }
}
