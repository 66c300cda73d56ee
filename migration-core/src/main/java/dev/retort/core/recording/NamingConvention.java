package dev.retort.core.recording;

import dev.retort.core.checksum.Sha256;
import dev.retort.core.schema.QualifiedName;
import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.Naming;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.Unique;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of constraints and indexes to which the author gives none: kind, table and columns, the same on every
 * database.
 *
 * <p>A name longer than 63 bytes, which is what PostgreSQL keeps ({@code NAMEDATALEN - 1}; MySQL and MariaDB keep 64
 * characters), is cut and ends in a hash of the whole.
 */
final class NamingConvention {
    private static final int LONGEST = 63;
    private static final int HASH_DIGITS = 8;

    private NamingConvention() {}

    static Table name(Table table) {
        List<TableElement> named = table.elements().stream()
                .map(element -> element instanceof Constraint constraint ? name(table.name(), constraint) : element)
                .toList();
        return table.withElements(named);
    }

    static Constraint name(String table, Constraint constraint) {
        return constraint.naming().equals(Naming.BY_CONVENTION)
                ? constraint.named(constraint.accept(
                        new ConventionalName(QualifiedName.of(table).name())))
                : constraint;
    }

    static Index name(Index index) {
        return index.naming().equals(Naming.BY_CONVENTION)
                ? index.named(join(
                        "ix",
                        QualifiedName.of(index.table()).name(),
                        index.keys().stream().map(NamingConvention::name)))
                : index;
    }

    private static String name(IndexKey key) {
        return key.column()
                .orElseGet(() -> wordsOf(key.expression().orElseThrow().text()));
    }

    private record ConventionalName(String table) implements Constraint.Visitor<String> {
        @Override
        public String primaryKey(PrimaryKey constraint) {
            return join("pk", table, Stream.empty());
        }

        @Override
        public String foreignKey(ForeignKey constraint) {
            return join("fk", table, constraint.columns().stream());
        }

        @Override
        public String unique(Unique constraint) {
            return join("uq", table, constraint.columns().stream());
        }

        @Override
        public String exclusion(Exclusion constraint) {
            return join(
                    "ex", table, constraint.elements().stream().map(element -> NamingConvention.name(element.key())));
        }

        @Override
        public String check(Check constraint) {
            return join("ck", table, Stream.of(wordsOf(constraint.condition().text())));
        }
    }

    private static String wordsOf(String expression) {
        String words = expression.replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
        // Two checks such as "a > 0" and "a < 0" have the same words; the hash tells them apart.
        return words + "_" + hash(expression);
    }

    private static String join(String kind, String table, Stream<String> parts) {
        String name = Stream.concat(Stream.of(kind, table), parts).collect(Collectors.joining("_"));
        if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return name;
        }
        String kept = name;
        while (kept.getBytes(StandardCharsets.UTF_8).length > LONGEST - HASH_DIGITS - 1) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept + "_" + hash(name);
    }

    private static String hash(String text) {
        return Sha256.hex(text).substring(0, HASH_DIGITS);
    }
}
