package dev.retort.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Sql;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.operation.DropTable;
import dev.retort.core.operation.ExecuteSql;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static Reach of(Operation operation, Instruction instruction) {
        return Reach.of(
                instruction, new Rendered(new RecordedOperation(operation, SourceLocation.NONE), List.of(instruction)));
    }

    private static Reach ofAuthors(String sql) {
        return of(new ExecuteSql(Sql.of(sql), List.of()), new Instruction.Execute(sql));
    }

    @Test
    void statementsOfOperationsReachRowsOrTheSchema() {
        assertThat(of(new DropTable("a", false), new Instruction.Execute("DROP TABLE a")))
                .isEqualTo(Reach.SCHEMA);
        assertThat(of(new DropTable("a", false), new Instruction.Execute("UPDATE a SET b = 1")))
                .isEqualTo(Reach.ROWS);
    }

    @Test
    void ofWhatAnAuthorWroteOnlyChangesToRowsAreKnown() {
        assertThat(ofAuthors("  insert into a values (1)")).isEqualTo(Reach.ROWS);
        assertThat(ofAuthors("WITH b AS (SELECT 1) DELETE FROM a")).isEqualTo(Reach.ROWS);
        assertThat(ofAuthors("ALTER TABLE a ADD b INTEGER")).isEqualTo(Reach.ANYTHING);
        assertThat(ofAuthors("CALL tidy_up()")).isEqualTo(Reach.ANYTHING);
        assertThat(ofAuthors("/* rows */ INSERT INTO a VALUES (1)")).isEqualTo(Reach.ROWS);
        assertThat(ofAuthors("/*! DROP TABLE a */ INSERT INTO a VALUES (1)")).isEqualTo(Reach.ANYTHING);
    }

    @Test
    void whatIsToleratedReachesAsFarAsItsParts() {
        Rendered part = new Rendered(
                new RecordedOperation(new DropTable("a", false), SourceLocation.NONE),
                List.of(new Instruction.Execute("DROP TABLE a")));

        assertThat(of(new DropTable("a", false), new Instruction.Tolerated("it may be gone", List.of(part))))
                .isEqualTo(Reach.SCHEMA);
    }
}
