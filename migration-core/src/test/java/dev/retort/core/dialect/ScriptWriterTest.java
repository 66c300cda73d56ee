package dev.retort.core.dialect;

import static dev.retort.Condition.finds;
import static dev.retort.Condition.tableMissing;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Jdbc;
import dev.retort.Migration;
import dev.retort.core.dialect.mariadb.MariadbDialect;
import dev.retort.core.dialect.mysql.MysqlDialect;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.dialect.sqlite.SqliteDialect;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What instructions look like in a script. */
final class ScriptWriterTest {
    private static final DatabaseDialect POSTGRESQL = new PostgresqlDialect();
    private static final DatabaseDialect MYSQL = new MysqlDialect();
    private static final DatabaseDialect MARIADB = new MariadbDialect();
    private static final DatabaseDialect SQLITE = new SqliteDialect();

    private static final Migration GUARDED_BY_ROWS =
            op -> op.when(finds("SELECT 1 FROM old"), yes -> yes.sql("DELETE FROM old"), no -> no.sql("SELECT 'none'"));

    private static String script(DatabaseDialect dialect, Migration migration) {
        SchemaState nothing = SchemaState.empty(dialect.name());
        List<RecordedOperation> operations = Recording.upgrade(migration);
        return new ScriptWriter(dialect.script(), dialect.catalogue())
                .write(dialect.renderer().renderAll(operations, nothing), nothing);
    }

    @Test
    void eachStatementEndsInOneSemicolon() {
        assertThat(script(POSTGRESQL, op -> {
                    op.sql("SELECT 1");
                    op.sql("SELECT 2 ;\n");
                    op.sql("SELECT 3 -- three");
                }))
                .isEqualTo("""
                        SELECT 1;
                        SELECT 2;
                        SELECT 3 -- three
                        ;
                        """);
    }

    @Test
    void aStatementWithSemicolonsOfItsOwnNeedsADelimiterOnMysql() {
        assertThat(script(MYSQL, op -> {
                    op.sql("INSERT INTO t VALUES ('a;b')");
                    op.sql("CREATE TRIGGER r BEFORE INSERT ON t FOR EACH ROW BEGIN SET NEW.a = 1; END;");
                }))
                .isEqualTo("""
                        INSERT INTO t VALUES ('a;b');
                        DELIMITER $$
                        CREATE TRIGGER r BEFORE INSERT ON t FOR EACH ROW BEGIN SET NEW.a = 1; END
                        $$
                        DELIMITER ;
                        """);
    }

    @Test
    void psqlAsksTheDatabase() {
        assertThat(script(POSTGRESQL, GUARDED_BY_ROWS)).isEqualTo("""
                SELECT EXISTS (SELECT 1 FROM old) AS retort_answer \\gset
                \\if :retort_answer
                DELETE FROM old;
                \\else
                SELECT 'none';
                \\endif
                """);
    }

    @Test
    void mysqlAsksInAStoredProcedure() {
        assertThat(script(MYSQL, GUARDED_BY_ROWS)).isEqualTo("""
                DROP PROCEDURE IF EXISTS retort_choice;
                DELIMITER $$
                CREATE PROCEDURE retort_choice()
                BEGIN
                IF EXISTS (SELECT 1 FROM old) THEN
                DELETE FROM old;
                ELSE
                SELECT 'none';
                END IF;
                END
                $$
                DELIMITER ;
                CALL retort_choice();
                DROP PROCEDURE retort_choice;
                """);
    }

    @Test
    void mariadbAsksInABlock() {
        assertThat(script(MARIADB, GUARDED_BY_ROWS)).isEqualTo("""
                DELIMITER $$
                BEGIN NOT ATOMIC
                IF EXISTS (SELECT 1 FROM old) THEN
                DELETE FROM old;
                ELSE
                SELECT 'none';
                END IF;
                END
                $$
                DELIMITER ;
                """);
    }

    @Test
    void sqliteAsksAboutRowsByWayOfAFile() {
        assertThat(script(SQLITE, GUARDED_BY_ROWS)).isEqualTo("""
                .output retort-choice.sql
                SELECT CASE WHEN EXISTS (SELECT 1 FROM old) THEN 'DELETE FROM old;
                ' ELSE 'SELECT ''none'';
                ' END;
                .output
                .read retort-choice.sql
                """);
    }

    @Test
    void onSqliteTheHistoryAnswersAboutTheSchemaAndTheDatabaseHasToAgree() {
        assertThat(script(
                        SQLITE,
                        op -> op.when(
                                tableMissing("old"), then -> then.createTable(table("old", column("id", INTEGER))))))
                .isEqualTo("""
                        CREATE TEMP TABLE retort_demand (answer CONSTRAINT "not tableExists(old) should be true after this history, and is not" CHECK (answer));
                        INSERT INTO temp.retort_demand SELECT NOT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'old' COLLATE NOCASE);
                        DROP TABLE temp.retort_demand;
                        CREATE TABLE old (
                          id INTEGER
                        );
                        """);
    }

    @Test
    void aRequirementStopsTheScript() {
        Migration requirement = op -> op.require(finds("SELECT 1 FROM users"), "nobody's there");

        assertThat(script(POSTGRESQL, requirement)).isEqualTo("""
                DO $retort$
                BEGIN
                  IF NOT (EXISTS (SELECT 1 FROM users)) THEN
                    RAISE EXCEPTION USING MESSAGE = 'nobody''s there';
                  END IF;
                END
                $retort$;
                """);
        assertThat(script(MYSQL, requirement)).isEqualTo("""
                SET @retort_statement = IF(EXISTS (SELECT 1 FROM users), 'DO 0', CONCAT('DO UUID_TO_BIN(', QUOTE('nobody''s there'), ')'));
                PREPARE retort_statement FROM @retort_statement;
                EXECUTE retort_statement;
                DEALLOCATE PREPARE retort_statement;
                """);
        assertThat(script(MARIADB, requirement)).startsWith("""
                SET @retort_statement = IF(EXISTS (SELECT 1 FROM users), 'DO 0', CONCAT('SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ', QUOTE('nobody''s there')));
                """);
        assertThat(script(SQLITE, requirement)).isEqualTo("""
                CREATE TEMP TABLE retort_demand (answer CONSTRAINT "nobody's there" CHECK (answer));
                INSERT INTO temp.retort_demand SELECT EXISTS (SELECT 1 FROM users);
                DROP TABLE temp.retort_demand;
                """);
    }

    @Test
    void workWithAConnectionIsRefusedWithItsLine() {
        assertThatThrownBy(() -> script(
                        POSTGRESQL,
                        op -> op.on(
                                dev.retort.schema.Dialect.POSTGRESQL,
                                only -> only.run(Jdbc.work("count", connection -> {})))))
                .isInstanceOf(NeedsConnection.class)
                .hasMessageMatching("run\\(count\\) \\(ScriptWriterTest.java:\\d+\\) needs a live connection");
    }

    @Test
    void aConditionCannotMakeATriggerInAScriptOfMysql() {
        assertThatThrownBy(() -> script(
                        MYSQL,
                        op -> op.when(
                                finds("SELECT 1 FROM t"),
                                then -> then.sql("CREATE TRIGGER r BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 1"))))
                .isInstanceOf(NeedsConnection.class)
                .hasMessageContaining("cannot depend on a condition in a script");
    }
}
