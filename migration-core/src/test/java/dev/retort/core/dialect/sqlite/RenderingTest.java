package dev.retort.core.dialect.sqlite;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Index.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The SQL of each operation, carried out for real. */
final class RenderingTest {
    private TestDatabase database;

    @BeforeEach
    void open() throws Exception {
        database = new TestDatabase();
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private static void createUsers(Operations op) {
        op.createTable(
                "users",
                column("id", INTEGER).identity(),
                column("email", varchar(100)).notNull(),
                column("created_at", TIMESTAMP_TZ).defaultsTo(currentTimestamp()),
                primaryKey("id"));
    }

    @Test
    void createTable() throws Exception {
        assertThat(database.render(RenderingTest::createUsers)).containsExactly("""
                CREATE TABLE users (
                  id INTEGER NOT NULL,
                  email VARCHAR(100) NOT NULL,
                  created_at DATETIME DEFAULT CURRENT_TIMESTAMP,
                  CONSTRAINT pk_users PRIMARY KEY (id)
                )""");
        database.upgrade(RenderingTest::createUsers);
    }

    @Test
    void alterColumnBuildsTheTableAnew() throws Exception {
        database.upgrade(RenderingTest::createUsers);
        database.upgrade(op -> op.createIndex(index("ix_users_email").on("users", "email")));
        database.execute("INSERT INTO users (email) VALUES ('ada@example.org')");

        assertThat(database.render(op -> op.alterColumn("users", "email", toType(TEXT))))
                .containsExactly(
                        """
                CREATE TABLE _retort_new_users (
                  id INTEGER NOT NULL,
                  email TEXT NOT NULL,
                  created_at DATETIME DEFAULT CURRENT_TIMESTAMP,
                  CONSTRAINT pk_users PRIMARY KEY (id)
                )""",
                        """
                INSERT INTO _retort_new_users (id, email, created_at)
                SELECT id, email, created_at
                FROM users""",
                        "PRAGMA legacy_alter_table = 1",
                        "DROP TABLE users",
                        "ALTER TABLE _retort_new_users RENAME TO users",
                        "PRAGMA legacy_alter_table = 0",
                        "CREATE INDEX ix_users_email ON users (email)");
        database.upgrade(op -> op.alterColumn("users", "email", toType(TEXT)));
        assertThat(database.rows("SELECT id, email FROM users")).containsExactly("1|ada@example.org");
    }
}
