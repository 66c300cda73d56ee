package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what MySQL 8 says in the words of MariaDB, whose recordings serve both.
 *
 * <p>Only wording is translated; whatever behaves differently still differs afterwards.
 */
final class MysqlInWordsOfMariadb implements AcceptedDifference {

    private static final Map<String, String> DISPLAY_WIDTHS = Map.of(
            "tinyint", "(4)",
            "smallint", "(6)",
            "mediumint", "(9)",
            "int", "(11)",
            "bigint", "(20)");

    private static final Pattern NUMERIC =
            Pattern.compile("(?:tiny|small|medium|big)?int.*|decimal.*|float.*|double.*|bit.*");

    private static final Pattern CURRENT_TIMESTAMP = Pattern.compile("CURRENT_TIMESTAMP(?:[(]([0-9]*)[)])?");

    @Override
    public Catalogue forgive(Catalogue recorded, Catalogue actual) {
        SortedMap<String, JsonElement> translated = new TreeMap<>();
        actual.entries().forEach((key, entry) -> {
            JsonObject copy = entry.getAsJsonObject().deepCopy();
            if (key.startsWith("column:")) {
                translateJson(key, copy, translated);
                translateIntegerType(copy);
                translateDefault(copy);
                translateExtra(copy);
            } else if (text(copy, "kind").equals("foreign key")) {
                translateAction(copy, "on_delete");
                translateAction(copy, "on_update");
            } else if (text(copy, "kind").equals("check")) {
                translateCheck(copy, Optional.ofNullable(recorded.entries().get(key)));
            }
            translated.put(key, copy);
        });
        return new Catalogue(translated);
    }

    /** JSON is a type in MySQL; in MariaDB it is an alias for a long text with a check. */
    private static void translateJson(String key, JsonObject column, SortedMap<String, JsonElement> translated) {
        if (text(column, "type").equals("json")) {
            column.addProperty("type", "longtext");
            String name = key.substring(key.lastIndexOf('.') + 1);
            translated.put(
                    key.replaceFirst("^column:", "constraint:"),
                    new Entry()
                            .with("kind", "check")
                            .with("definition", "json_valid(`" + name + "`)")
                            .with("level", "Column")
                            .toJson());
        }
    }

    /** MySQL stopped writing display widths with 8.0.19, but for {@code tinyint(1)}. */
    private static void translateIntegerType(JsonObject column) {
        String type = text(column, "type");
        column.addProperty("type", type + DISPLAY_WIDTHS.getOrDefault(type, ""));
    }

    /** MySQL writes a literal as its bare value and marks expressions; MariaDB writes both as SQL. */
    private static void translateDefault(JsonObject column) {
        boolean isExpression = text(column, "extra").contains("DEFAULT_GENERATED");
        if (isExpression) {
            replace(column, "default", MysqlInWordsOfMariadb::currentTimestamp);
        } else if (!NUMERIC.matcher(text(column, "type")).matches()) {
            replace(column, "default", value -> "'" + value.replace("'", "''") + "'");
        }
    }

    /** MySQL marks a default that is an expression here; MariaDB does not. */
    private static void translateExtra(JsonObject column) {
        String extra = currentTimestamp(
                text(column, "extra").replace("DEFAULT_GENERATED", "").strip());
        if (extra.isEmpty()) {
            column.remove("extra");
        } else {
            column.addProperty("extra", extra);
        }
    }

    /** MariaDB calls the function in small letters and with parentheses. */
    private static String currentTimestamp(String sql) {
        Matcher matcher = CURRENT_TIMESTAMP.matcher(sql);
        return matcher.replaceAll(found ->
                "current_timestamp(" + Optional.ofNullable(found.group(1)).orElse("") + ")");
    }

    /** What is not declared is called {@code NO ACTION} by MySQL and {@code RESTRICT} by MariaDB; InnoDB does the same. */
    private static void translateAction(JsonObject foreignKey, String rule) {
        replace(foreignKey, rule, action -> action.equals("NO ACTION") ? "RESTRICT" : action);
    }

    /** MySQL puts parentheses around a check, and does not say whether it was declared with a column or the table. */
    private static void translateCheck(JsonObject check, Optional<JsonElement> recorded) {
        replace(check, "definition", clause -> clause.replaceFirst("^[(](.*)[)]$", "$1"));
        recorded.map(JsonElement::getAsJsonObject)
                .filter(entry -> entry.has("level"))
                .ifPresent(entry -> check.add("level", entry.get("level")));
    }

    private static void replace(JsonObject entry, String name, UnaryOperator<String> translation) {
        if (entry.has(name)) {
            entry.addProperty(name, translation.apply(text(entry, name)));
        }
    }

    private static String text(JsonObject entry, String name) {
        return entry.has(name) ? entry.get(name).getAsString() : "";
    }
}
