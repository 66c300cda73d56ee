package dev.retort.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DestroyingSqlTest {
    private static final List<String> DESTROYING = List.of(
            "DELETE FROM users WHERE id = 1",
            "with old as (delete from users returning *) select count(*) from old",
            "TRUNCATE users",
            "drop table users",
            "ALTER TABLE users DROP COLUMN age",
            "ALTER TABLE users DROP \"age\"",
            "ALTER TABLE users DROP age",
            "DROP SEQUENCE numbers",
            "/* tidy up */ DELETE FROM users",
            "/*! DROP TABLE users */ CREATE TABLE users (id INT)",
            "CREATE OR REPLACE TABLE users (id INT)");

    private static final List<String> HARMLESS = List.of(
            "UPDATE users SET note = 'DELETE me'",
            "SELECT truncate(1.5, 0)",
            "-- DROP TABLE users\nUPDATE users SET a = 1",
            "ALTER TABLE users ADD FOREIGN KEY (a) REFERENCES b (id) ON DELETE CASCADE",
            "ALTER TABLE users ALTER COLUMN a DROP NOT NULL",
            "ALTER TABLE users DROP CONSTRAINT ck_a",
            "DROP INDEX ix_a",
            "DROP VIEW v",
            "CREATE TRIGGER t AFTER DELETE ON users FOR EACH ROW EXECUTE FUNCTION f()",
            "GRANT DELETE ON users TO app",
            "UPDATE \"delete\" SET a = 1");

    @Test
    void wordsThatDeleteRowsOrDropWhatHoldsThemAreFound() {
        assertThat(DESTROYING).allMatch(DestroyingSql::isIn);
    }

    @Test
    void textsCommentsAndWhatHoldsNoRowsAreNot() {
        assertThat(HARMLESS).noneMatch(DestroyingSql::isIn);
    }
}
