package dev.retort.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.dialect.Instruction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which statements make others wait behind them. */
class StrongLocksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE users ADD COLUMN age INTEGER",
                "  alter table users drop age",
                "-- why\nDROP TABLE users",
                "/* a; b\n */ # c\n TRUNCATE users",
                "CREATE INDEX ix_age ON users (age)",
                "LOCK TABLE users",
                "EXECUTE retort_statement",
            })
    void changesToTheSchemaDo(String sql) {
        assertThat(StrongLocks.areTakenBy(new Instruction.Execute(sql))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO users VALUES (1)",
                "UPDATE users SET age = 1",
                "WITH old AS (SELECT 1) DELETE FROM users",
                "SELECT 1",
                "CALL tidy()",
                "CREATE INDEX CONCURRENTLY ix_age ON users (age)",
                "VACUUM users",
                "",
                "-- nothing",
            })
    void changesToRowsAndWhatLetsOthersWorkDoNot(String sql) {
        assertThat(StrongLocks.areTakenBy(new Instruction.Execute(sql))).isFalse();
    }

    @Test
    void whatRefusesToRunInATransactionLetsOthersWork() {
        assertThat(StrongLocks.areTakenBy(
                        Instruction.Execute.outsideTransaction("ALTER TABLE parts DETACH PARTITION p")))
                .isFalse();
    }

    @Test
    void severalStatementsAreNotTakenForOne() {
        assertThat(StrongLocks.isOneStatement(new Instruction.Execute("DROP TABLE users;\n")))
                .isTrue();
        assertThat(StrongLocks.isOneStatement(new Instruction.Execute("CREATE TRIGGER t BEGIN a; b; END")))
                .isTrue();
        assertThat(StrongLocks.isOneStatement(new Instruction.Execute("DROP TABLE users; DROP TABLE pets")))
                .isFalse();
    }
}
