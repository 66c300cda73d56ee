package dev.retort.it.interpreter;

import com.google.gson.JsonElement;
import dev.retort.schema.Expression;
import dev.retort.schema.Partition;
import dev.retort.schema.TableOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Partitions as JSON, by fields or in the words of PostgreSQL. */
final class Partitions {
    private static final Pattern KEY =
            Pattern.compile("(?:partition\\s+by\\s+)?(\\w+)\\s*\\((.*)\\)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile(
            "(?:for\\s+values\\s+)?from\\s*\\((.*?)\\)\\s*to\\s*\\((.*?)\\)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LIST =
            Pattern.compile("(?:for\\s+values\\s+)?in\\s*\\((.*)\\)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HASH = Pattern.compile(
            "(?:for\\s+values\\s+)?with\\s*\\(\\s*modulus\\s+(\\d+)\\s*,\\s*remainder\\s+(\\d+)\\s*\\)",
            Pattern.CASE_INSENSITIVE);

    private Partitions() {}

    /** What a table is divided by. */
    static TableOption key(Fields owner, JsonElement value) {
        if (value.isJsonPrimitive()) {
            Matcher words = KEY.matcher(value.getAsString().strip());
            if (!words.matches()) {
                throw owner.unreadable("\"partition_by\" should read like RANGE (column), not " + value);
            }
            return key(owner, words.group(1), words.group(2));
        }
        Fields fields = owner.object("partition_by", value);
        return key(
                fields,
                fields.required("method", "kind", "strategy", "type"),
                String.join(", ", fields.requiredTexts("columns", "column", "keys", "key", "expr")));
    }

    private static TableOption key(Fields fields, String method, String columns) {
        String[] names = List.of(columns.split("\\s*,\\s*", -1)).stream()
                .map(name -> name.strip().replace("\"", ""))
                .toArray(String[]::new);
        return switch (method.toLowerCase(Locale.ROOT)) {
            case "range" -> TableOption.partitionByRange(names);
            case "list" -> TableOption.partitionByList(names[0]);
            case "hash" -> TableOption.partitionByHash(names);
            default -> throw fields.unreadable("nobody knows the way " + method + " to partition a table");
        };
    }

    static Partition of(Fields fields) {
        Partition.Of partition = Partition.partition(fields.required("name", "partition", "table"))
                .of(fields.required("of", "parent", "partition_of", "parent_table", "table"));
        Partition bounded = bounded(fields, partition);
        return fields.flag("if_not_exists") ? bounded.ifNotExists() : bounded;
    }

    private static Partition bounded(Fields fields, Partition.Of partition) {
        if (fields.flag("default", "is_default")) {
            return partition.forTheRest();
        }
        if (fields.has("from", "from_value", "start")) {
            return partition
                    .from(values(fields.texts("from", "from_value", "start")))
                    .to(values(fields.texts("to", "to_value", "end")));
        }
        if (fields.has("in", "values")
                && fields.element("in", "values").orElseThrow().isJsonArray()) {
            return partition.in(values(fields.texts("in", "values")));
        }
        if (fields.has("modulus")) {
            return partition.hash(
                    fields.number("modulus").orElseThrow(),
                    fields.number("remainder").orElse(0));
        }
        if (fields.has("range")) {
            List<String> range = fields.texts("range");
            return partition.from(values(range.subList(0, 1))).to(values(range.subList(1, 2)));
        }
        return bounded(fields, fields.required("bound", "for_values", "bounds", "for", "values"), partition);
    }

    private static Partition bounded(Fields fields, String words, Partition.Of partition) {
        Matcher range = RANGE.matcher(words.strip());
        if (range.matches()) {
            return partition.from(values(split(range.group(1)))).to(values(split(range.group(2))));
        }
        Matcher list = LIST.matcher(words.strip());
        if (list.matches()) {
            return partition.in(values(split(list.group(1))));
        }
        Matcher hash = HASH.matcher(words.strip());
        if (hash.matches()) {
            return partition.hash(Integer.parseInt(hash.group(1)), Integer.parseInt(hash.group(2)));
        }
        if (words.strip().equalsIgnoreCase("default")) {
            return partition.forTheRest();
        }
        throw fields.unreadable("nobody knows which rows \"" + words + "\" means");
    }

    private static List<String> split(String values) {
        return List.of(values.strip().split("\\s*,\\s*", -1));
    }

    private static Object[] values(List<String> texts) {
        return texts.stream().map(Partitions::value).toArray();
    }

    private static Object value(String text) {
        if (text.toUpperCase(Locale.ROOT).matches("MINVALUE|MAXVALUE|NULL|[+-]?\\d+(\\.\\d+)?")) {
            return Expression.expression(text);
        }
        return text.replaceAll("^'|'$", "");
    }
}
