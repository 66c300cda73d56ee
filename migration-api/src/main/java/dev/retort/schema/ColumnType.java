package dev.retort.schema;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A portable column type; every dialect has its own name for it.
 *
 * <p>The manual's chapter on types lists what each becomes on each database. {@link #raw} is the way to a type that has
 * no portable name.
 */
public final class ColumnType {
    /** Which type it is; lengths and the like are beside it. */
    public enum Kind {
        TINYINT,
        SMALLINT,
        INTEGER,
        BIGINT,
        DECIMAL,
        REAL,
        DOUBLE,
        BOOLEAN,
        CHAR,
        VARCHAR,
        TEXT,
        MEDIUMTEXT,
        LONGTEXT,
        BINARY,
        MEDIUMBLOB,
        LONGBLOB,
        BIT,
        DATE,
        TIME,
        TIMESTAMP,
        TIMESTAMP_TZ,
        UUID,
        JSON,
        JSONB,
        ARRAY,
        ENUM,
        RAW
    }

    /** A whole number of 8 bits, or of 16 on PostgreSQL, which has none as small. */
    public static final ColumnType TINYINT = of(Kind.TINYINT);

    /** A whole number of 16 bits. */
    public static final ColumnType SMALLINT = of(Kind.SMALLINT);

    /** A whole number of 32 bits. */
    public static final ColumnType INTEGER = of(Kind.INTEGER);

    /** A whole number of 64 bits. */
    public static final ColumnType BIGINT = of(Kind.BIGINT);

    /** A binary floating-point number of 32 bits. */
    public static final ColumnType REAL = of(Kind.REAL);

    /** A binary floating-point number of 64 bits. */
    public static final ColumnType DOUBLE = of(Kind.DOUBLE);

    /** True or false. */
    public static final ColumnType BOOLEAN = of(Kind.BOOLEAN);

    /** A string without a length; refused on MySQL and MariaDB, which require one. */
    public static final ColumnType VARCHAR = of(Kind.VARCHAR);

    /** A string of any length; of at most 64 KB on MySQL and MariaDB. */
    public static final ColumnType TEXT = of(Kind.TEXT);

    /** A string of any length; of at most 16 MB on MySQL and MariaDB. */
    public static final ColumnType MEDIUMTEXT = of(Kind.MEDIUMTEXT);

    /** A string of any length. */
    public static final ColumnType LONGTEXT = of(Kind.LONGTEXT);

    /** Bytes of any length; at most 64 KB on MySQL and MariaDB. */
    public static final ColumnType BINARY = of(Kind.BINARY);

    /** Bytes of any length; at most 16 MB on MySQL and MariaDB. */
    public static final ColumnType MEDIUMBLOB = of(Kind.MEDIUMBLOB);

    /** Bytes of any length. */
    public static final ColumnType LONGBLOB = of(Kind.LONGBLOB);

    /** A day without time. */
    public static final ColumnType DATE = of(Kind.DATE);

    /** A time of day without time zone. */
    public static final ColumnType TIME = of(Kind.TIME);

    /** A date and time without time zone. */
    public static final ColumnType TIMESTAMP = of(Kind.TIMESTAMP);

    /** A date and time with time zone where the database has such a type, else without. */
    public static final ColumnType TIMESTAMP_TZ = of(Kind.TIMESTAMP_TZ);

    /** A universally unique identifier of 128 bits. */
    public static final ColumnType UUID = of(Kind.UUID);

    /** A JSON document; PostgreSQL keeps its text. */
    public static final ColumnType JSON = of(Kind.JSON);

    /** A JSON document; PostgreSQL keeps it taken apart, so that it can be indexed. */
    public static final ColumnType JSONB = of(Kind.JSONB);

    private static final Set<Kind> NUMBERS =
            EnumSet.of(Kind.TINYINT, Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT, Kind.DECIMAL, Kind.REAL, Kind.DOUBLE);

    private final Kind kind;
    private final OptionalInt size;
    private final int scale;
    private final String text;
    private final List<String> values;
    private final Map<Dialect, String> variants;
    private final boolean unsigned;
    private final Optional<ColumnType> element;

    private ColumnType(
            Kind kind, OptionalInt size, int scale, String text, List<String> values, Map<Dialect, String> variants) {
        this(kind, size, scale, text, values, variants, false, Optional.empty());
    }

    private ColumnType(
            Kind kind,
            OptionalInt size,
            int scale,
            String text,
            List<String> values,
            Map<Dialect, String> variants,
            boolean unsigned,
            Optional<ColumnType> element) {
        this.kind = kind;
        this.size = size;
        this.scale = scale;
        this.text = text;
        this.values = List.copyOf(values);
        this.variants = Map.copyOf(variants);
        this.unsigned = unsigned;
        this.element = element;
    }

    private static ColumnType of(Kind kind) {
        return new ColumnType(kind, OptionalInt.empty(), 0, "", List.of(), Map.of());
    }

    private static ColumnType sized(Kind kind, int size, int smallest) {
        if (size < smallest) {
            throw new IllegalArgumentException(kind + " needs a size of at least " + smallest + ", not " + size);
        }
        return new ColumnType(kind, OptionalInt.of(size), 0, "", List.of(), Map.of());
    }

    /** Returns a decimal number of {@code precision} digits, {@code scale} of them behind the point. */
    public static ColumnType decimal(int precision, int scale) {
        if (precision < 1 || scale < 0 || scale > precision) {
            throw new IllegalArgumentException(
                    "decimal(" + precision + ", " + scale + ") needs 0 <= scale <= precision and precision >= 1");
        }
        return new ColumnType(Kind.DECIMAL, OptionalInt.of(precision), scale, "", List.of(), Map.of());
    }

    /** Returns a string of exactly {@code length} characters. */
    public static ColumnType character(int length) {
        return sized(Kind.CHAR, length, 1);
    }

    /** Returns a string of at most {@code length} characters. */
    public static ColumnType varchar(int length) {
        return sized(Kind.VARCHAR, length, 1);
    }

    /** Returns at most {@code length} bytes. */
    public static ColumnType binary(int length) {
        return sized(Kind.BINARY, length, 1);
    }

    /** Returns {@code length} bits; refused on SQLite, which has no such type. */
    public static ColumnType bit(int length) {
        return sized(Kind.BIT, length, 1);
    }

    /** Returns lists of values of one type, which PostgreSQL alone has; {@link #on} says what it is elsewhere. */
    public static ColumnType arrayOf(ColumnType element) {
        return new ColumnType(Kind.ARRAY, OptionalInt.empty(), 0, "", List.of(), Map.of(), false, Optional.of(element));
    }

    /** Returns a time of day with {@code digits} (0 to 6) digits of fractional seconds. */
    public static ColumnType time(int digits) {
        return sized(Kind.TIME, digits, 0);
    }

    /** Returns a {@link #TIMESTAMP} with {@code digits} (0 to 6) digits of fractional seconds. */
    public static ColumnType timestamp(int digits) {
        return sized(Kind.TIMESTAMP, digits, 0);
    }

    /** Returns a {@link #TIMESTAMP_TZ} with {@code digits} (0 to 6) digits of fractional seconds. */
    public static ColumnType timestampTz(int digits) {
        return sized(Kind.TIMESTAMP_TZ, digits, 0);
    }

    /**
     * Returns a type that holds one of the given values.
     *
     * <p>Without values it is the enum type that was created by that name. With values it needs none: where such a type is
     * an object of its own (PostgreSQL), it then comes with the first column and goes with the last.
     */
    public static ColumnType enumeration(String name, String... values) {
        return new ColumnType(Kind.ENUM, OptionalInt.empty(), 0, name, List.of(values), Map.of());
    }

    /** Returns a type by the name that the database itself gives it; {@link #on} says it for another database. */
    public static ColumnType raw(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a raw column type must not be blank");
        }
        return new ColumnType(Kind.RAW, OptionalInt.empty(), 0, text, List.of(), Map.of());
    }

    /** Returns a type that {@code dialect} alone has, by its own name; {@link #on} says what it is elsewhere. */
    public static ColumnType raw(Dialect dialect, String text) {
        return raw(Set.of(dialect), text);
    }

    /** Returns a type that these databases alone have, by their own name; {@link #on} says what it is elsewhere. */
    public static ColumnType raw(Set<Dialect> dialects, String text) {
        return of(Kind.RAW).on(dialects, text);
    }

    /** Returns the whole number without sign, which MySQL and MariaDB have; {@link #on} says what it is elsewhere. */
    public ColumnType unsigned() {
        if (!NUMBERS.contains(kind)) {
            throw new IllegalArgumentException("only numbers are unsigned, not " + this);
        }
        return new ColumnType(kind, size, scale, text, values, variants, true, element);
    }

    /** Returns the same type, spelt {@code otherText} on {@code dialect}. */
    public ColumnType on(Dialect dialect, String otherText) {
        return on(Set.of(dialect), otherText);
    }

    /** Returns the same type, spelt {@code otherText} on these databases. */
    public ColumnType on(Set<Dialect> dialects, String otherText) {
        Map<Dialect, String> more = new EnumMap<>(Dialect.class);
        more.putAll(variants);
        dialects.forEach(dialect -> more.put(dialect, otherText));
        return new ColumnType(kind, size, scale, text, values, more, unsigned, element);
    }

    /** Returns which type this is. */
    public Kind kind() {
        return kind;
    }

    /** Returns the length, the precision or the digits of fractional seconds, where one was given. */
    public OptionalInt size() {
        return size;
    }

    /** Returns the digits behind the point of a decimal. */
    public int scale() {
        return scale;
    }

    /** Returns the name of an enumeration or the text of a raw type, else an empty string. */
    public String text() {
        return text;
    }

    /** Returns the values of an enumeration, in their order. */
    public List<String> values() {
        return values;
    }

    /** Tells whether a number is said to have no sign. */
    public boolean isUnsigned() {
        return unsigned;
    }

    /** Returns the type of the values of an array. */
    public Optional<ColumnType> element() {
        return element;
    }

    /** Returns the spellings that were given for single databases. */
    public Map<Dialect, String> variants() {
        return variants;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ColumnType that
                && kind == that.kind
                && size.equals(that.size)
                && scale == that.scale
                && text.equals(that.text)
                && values.equals(that.values)
                && variants.equals(that.variants)
                && unsigned == that.unsigned
                && element.equals(that.element);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, size, scale, text, values, variants, unsigned, element);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case RAW -> "raw(" + (text.isEmpty() ? variants : text) + ")";
            case ARRAY -> "arrayOf(" + element.orElseThrow() + ")";
            case ENUM -> "enumeration(" + text + " " + values + ")";
            case DECIMAL -> "decimal(" + size.orElse(0) + ", " + scale + ")";
            default ->
                kind.name().toLowerCase(Locale.ROOT)
                        + (size.isPresent() ? "(" + size.getAsInt() + ")" : "")
                        + (unsigned ? ".unsigned()" : "");
        };
    }
}
