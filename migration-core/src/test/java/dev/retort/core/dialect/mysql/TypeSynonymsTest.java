package dev.retort.core.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that authors give to types, and the one that the catalogue has. */
final class TypeSynonymsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "INTEGER | int",
                "int(11) | int",
                "BIGINT UNSIGNED | bigint unsigned",
                "bigint(20) unsigned | bigint unsigned",
                "BOOL | tinyint(1)",
                "tinyint(4) | tinyint",
                "DECIMAL(10, 2) | decimal(10,2)",
                "NUMERIC | decimal(10,0)",
                "DOUBLE PRECISION | double",
                "VARCHAR(40) | varchar(40)",
                "VARCHAR(40) CHARACTER SET latin1 COLLATE latin1_bin | varchar(40)",
                "CHAR | char(1)",
                "DATETIME(0) | datetime",
                "DATETIME(6) | datetime(6)",
                "ENUM('Good', 'it''s, bad') | enum('Good','it''s, bad')",
                "MEDIUMTEXT | mediumtext"
            })
    void resolved(String written, String kept) {
        assertThat(TypeSynonyms.resolve(written)).isEqualTo(kept);
        assertThat(TypeSynonyms.resolve(kept)).isEqualTo(kept);
    }
}
