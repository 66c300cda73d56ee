package dev.retort.core.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.dialect.Unsupported;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MysqlTypesTest {
    private final MysqlTypes types = new MysqlTypes(Dialect.MYSQL);

    @Test
    void everyPortableTypeHasAName() {
        Map<ColumnType, String> names = new LinkedHashMap<>();
        names.put(ColumnType.SMALLINT, "SMALLINT");
        names.put(ColumnType.INTEGER, "INTEGER");
        names.put(ColumnType.BIGINT, "BIGINT");
        names.put(ColumnType.decimal(10, 2), "DECIMAL(10, 2)");
        names.put(ColumnType.REAL, "FLOAT");
        names.put(ColumnType.DOUBLE, "DOUBLE");
        names.put(ColumnType.BOOLEAN, "BOOL");
        names.put(ColumnType.character(2), "CHAR(2)");
        names.put(ColumnType.varchar(50), "VARCHAR(50)");
        names.put(ColumnType.TEXT, "TEXT");
        names.put(ColumnType.BINARY, "BLOB");
        names.put(ColumnType.binary(16), "VARBINARY(16)");
        names.put(ColumnType.DATE, "DATE");
        names.put(ColumnType.TIME, "TIME");
        names.put(ColumnType.time(3), "TIME(3)");
        names.put(ColumnType.TIMESTAMP, "DATETIME");
        names.put(ColumnType.timestamp(0), "DATETIME(0)");
        names.put(ColumnType.TIMESTAMP_TZ, "DATETIME");
        names.put(ColumnType.timestampTz(6), "DATETIME(6)");
        names.put(ColumnType.UUID, "CHAR(36)");
        names.put(ColumnType.JSON, "JSON");
        names.put(ColumnType.enumeration("mood", "good", "it's \\ bad"), "ENUM('good', 'it''s \\\\ bad')");
        names.put(ColumnType.raw("mediumtext"), "mediumtext");

        assertThat(names)
                .allSatisfy((type, name) -> assertThat(types.nameOf(type)).isEqualTo(name));
    }

    @Test
    void aVariantForTheDatabaseWins() {
        ColumnType type = ColumnType.TEXT.on(Dialect.MYSQL, "LONGTEXT").on(Dialect.MARIADB, "MEDIUMTEXT");

        assertThat(types.nameOf(type)).isEqualTo("LONGTEXT");
        assertThat(new MysqlTypes(Dialect.MARIADB).nameOf(type)).isEqualTo("MEDIUMTEXT");
    }

    @Test
    void aStringNeedsALength() {
        assertThatThrownBy(() -> types.nameOf(ColumnType.VARCHAR))
                .isInstanceOf(Unsupported.class)
                .hasMessage(
                        "MySQL needs to know how long a VARCHAR may be; write varchar(255) or the like, or give it a"
                                + " type of its own there: VARCHAR.on(MYSQL, \"VARCHAR(255)\")");
    }
}
