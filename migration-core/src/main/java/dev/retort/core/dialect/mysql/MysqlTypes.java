package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.TypeNames;
import dev.retort.core.dialect.TypeRefusals;
import dev.retort.core.dialect.Unsupported;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import java.util.stream.Collectors;

/** What MySQL and MariaDB call the column types. */
public class MysqlTypes implements TypeNames {
    private static final int LONGEST_ENUM_VALUE = 255;

    private final Dialect dialect;

    /** Makes the names of MySQL, or of MariaDB. */
    public MysqlTypes(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public final String nameOf(ColumnType type) {
        String variant = type.variants().get(dialect);
        return variant == null ? portableName(type) + (type.isUnsigned() ? " UNSIGNED" : "") : variant;
    }

    /** Returns the database whose names these are. */
    final Dialect dialect() {
        return dialect;
    }

    private String portableName(ColumnType type) {
        return switch (type.kind()) {
            case TINYINT,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    DOUBLE,
                    TEXT,
                    MEDIUMTEXT,
                    LONGTEXT,
                    MEDIUMBLOB,
                    LONGBLOB,
                    DATE,
                    JSON -> type.kind().name();
            case DECIMAL -> "DECIMAL(" + type.size().orElseThrow() + ", " + type.scale() + ")";
            case REAL -> "FLOAT";
            case BOOLEAN -> "BOOL";
            case CHAR, TIME, BIT -> type.kind() + size(type);
            case VARCHAR -> varchar(type);
            case BINARY -> type.size().isPresent() ? "VARBINARY" + size(type) : "BLOB";
            // TIMESTAMP would end in 2038 and move with the session's time zone.
            case TIMESTAMP, TIMESTAMP_TZ -> "DATETIME" + size(type);
            case UUID -> uuid();
            case ENUM -> "ENUM(" + type.values().stream().map(this::enumValue).collect(Collectors.joining(", ")) + ")";
            case JSONB -> "JSON";
            case ARRAY -> throw TypeRefusals.missing(dialect, type);
            case RAW -> TypeRefusals.rawName(dialect, type);
        };
    }

    /** What is left of a value without the blanks at its end would be kept. */
    private String enumValue(String text) {
        if (text.length() > LONGEST_ENUM_VALUE) {
            throw new Unsupported(dialect.productName() + " has values of enums of at most " + LONGEST_ENUM_VALUE
                    + " characters, and \"" + text + "\" has " + text.length());
        }
        if (text.endsWith(" ")) {
            throw new Unsupported(dialect.productName() + " drops the blanks at the end of the enum value \"" + text
                    + "\"; leave them out");
        }
        return MysqlLiterals.quoted(text);
    }

    private String varchar(ColumnType type) {
        if (type.size().isEmpty()) {
            throw new Unsupported(dialect.productName()
                    + " needs to know how long a VARCHAR may be; write varchar(255) or the like, or give it a type of"
                    + " its own there: VARCHAR.on(" + dialect + ", \"VARCHAR(255)\")");
        }
        return "VARCHAR" + size(type);
    }

    /** Returns the name of the type that holds a UUID. */
    protected String uuid() {
        return "CHAR(36)";
    }

    private static String size(ColumnType type) {
        return type.size().isPresent() ? "(" + type.size().getAsInt() + ")" : "";
    }
}
