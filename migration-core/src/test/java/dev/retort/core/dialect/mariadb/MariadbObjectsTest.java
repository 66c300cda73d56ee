package dev.retort.core.dialect.mariadb;

import static dev.retort.schema.Sequence.sequence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Migration;
import dev.retort.core.dialect.RenderedSql;
import org.junit.jupiter.api.Test;

class MariadbObjectsTest {
    private final RenderedSql onEmpty = RenderedSql.on(new MariadbDialect());

    @Test
    void aSequenceIsCreatedChangedRenamedAndDropped() {
        Migration create = op -> op.createSequence(sequence("numbers").startingAt(100));
        RenderedSql withNumbers = onEmpty.after(create);

        assertThat(onEmpty.up(create))
                .containsExactly("CREATE SEQUENCE numbers START WITH 100 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1"
                        + " NOCYCLE");
        assertThat(onEmpty.down(create)).containsExactly("DROP SEQUENCE numbers");
        assertThat(withNumbers.up(
                        op -> op.alterSequence(sequence("numbers").atMost(1000).cycling())))
                .containsExactly(
                        "ALTER SEQUENCE numbers START WITH 1 INCREMENT BY 1 NO MINVALUE MAXVALUE 1000 CACHE 1 CYCLE");
        assertThat(withNumbers.up(op -> op.renameSequence("numbers", "ids")))
                .containsExactly("RENAME TABLE numbers TO ids");
    }
}
