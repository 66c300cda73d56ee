package dev.retort.it.histories;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.retort.it.catalogue.Direction;
import dev.retort.it.catalogue.RecordedStep;
import dev.retort.it.catalogue.Seed;
import dev.retort.it.databases.DatabaseKind;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rows that were put into the tables between two steps, and what became of them. */
public record RowScenario(JsonObject recorded) {
    /** Reads one of a history's scenarios on that kind of database. */
    public static RowScenario read(Seed seed, DatabaseKind kind, String file) {
        return new RowScenario(seed.json(kind, file).getAsJsonObject());
    }

    /** The statements that were executed after that step. */
    public List<String> statementsAfter(RecordedStep step) {
        return objects(recorded.getAsJsonArray("fixtures"))
                .filter(fixture -> fixture.get("when").getAsString().equals("after " + step))
                .flatMap(fixture -> fixture.getAsJsonArray("sql").asList().stream())
                .map(JsonElement::getAsString)
                .toList();
    }

    /** The rows of the tables that were changed by that step, as JSON by column; none if the table is gone. */
    public Map<String, List<SortedMap<String, String>>> rowsAfter(RecordedStep step) {
        Map<String, List<SortedMap<String, String>>> tables = new TreeMap<>();
        objects(recorded.getAsJsonArray("steps"))
                .filter(candidate -> isOf(candidate, step))
                .forEach(candidate -> candidate
                        .getAsJsonObject("rows_after")
                        .asMap()
                        .forEach((table, rows) -> tables.put(table, rows(rows.getAsJsonArray()))));
        return tables;
    }

    private static boolean isOf(JsonObject candidate, RecordedStep step) {
        Direction direction = candidate.get("dir").getAsString().equals("up") ? Direction.UP : Direction.DOWN;
        return direction == step.direction()
                && candidate.get("rev").getAsString().equals(step.revision());
    }

    private static List<SortedMap<String, String>> rows(JsonArray rows) {
        return objects(rows).map(RowScenario::row).toList();
    }

    private static SortedMap<String, String> row(JsonObject row) {
        SortedMap<String, String> values = new TreeMap<>();
        row.asMap().forEach((column, value) -> values.put(column, value.toString()));
        return values;
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsJsonObject);
    }
}
