package dev.retort.core.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which entry of a batch was refused, by the messages that the driver has in several languages. */
class RefusedEntryTest {
    private static OptionalInt placeIn(String message) {
        return RefusedEntry.placeIn(new BatchUpdateException(message, "42P01", 0, new int[0]), 2000);
    }

    @Test
    void isTheFirstNumberOfTheMessage() {
        assertThat(placeIn("Batch entry 3 INSERT INTO t VALUES (7) was aborted: ERROR: no  Call getNextException to see"
                        + " other errors in the batch."))
                .hasValue(3);
        assertThat(placeIn("Пакетный запрос 0 CREATE TABLE a (b 9) прерван: no"))
                .hasValue(0);
        assertThat(placeIn("バッチ 12 CREATE はアボートしました: no")).hasValue(12);
    }

    @Test
    void mayHaveItsDigitsInGroups() {
        assertThat(placeIn("Batch entry 1,234 CREATE was aborted: no")).hasValue(1234);
        assertThat(placeIn("Пакетный запрос 1\u00a0234 CREATE прерван: no")).hasValue(1234);
        assertThat(placeIn("배치 항목 1,234 CREATE 이(가) 중단되었습니다: no")).hasValue(1234);
    }

    @Test
    void isNotGuessed() {
        assertThat(placeIn("the batch was aborted")).isEmpty();
        assertThat(placeIn("Batch entry 5,000 CREATE was aborted: no")).isEmpty();
        assertThat(RefusedEntry.placeIn(new BatchUpdateException(), 3)).isEmpty();
    }

    @Test
    void theReasonIsWhatTheServerSaid() {
        SQLException said = new SQLException("ERROR: relation \"a\" does not exist", "42P01");
        BatchUpdateException batch = new BatchUpdateException("Batch entry 0 …", "42P01", 0, new int[0], said);

        assertThat((Throwable) RefusedEntry.reason(batch)).isSameAs(said);
        assertThat((Throwable) RefusedEntry.reason(said)).isSameAs(said);
    }
}
