package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Literals;
import dev.retort.core.operation.AlterEnum;
import dev.retort.core.schema.EnumUse;
import dev.retort.core.schema.SchemaState;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which tables are built anew when the values of an enum type change, and what becomes of the values in their rows. */
final class EnumAlteration {
    private EnumAlteration() {}

    /** Returns, for each table that uses the type, the expressions for the columns that get other values. */
    static Map<String, Map<String, String>> conversionsByTable(AlterEnum operation, SchemaState before) {
        Map<String, String> replacements = operation.change().replacements();
        Map<String, Map<String, String>> conversions = new TreeMap<>();
        for (EnumUse.Place place : new EnumUse(before, operation.type()).places()) {
            boolean isChecked = SqliteTypes.needsCheckOfValues(place.column().type());
            if (isChecked || !replacements.isEmpty()) {
                Map<String, String> ofTable =
                        conversions.computeIfAbsent(place.table().name(), table -> new TreeMap<>());
                if (!replacements.isEmpty()) {
                    ofTable.put(place.column().name(), conversion(place.column().name(), replacements));
                }
            }
        }
        return conversions;
    }

    private static String conversion(String column, Map<String, String> replacements) {
        String name = SqliteDialect.IDENTIFIERS.spell(column);
        return replacements.entrySet().stream()
                .map(entry -> " WHEN " + Literals.quoted(entry.getKey()) + " THEN " + Literals.quoted(entry.getValue()))
                .collect(Collectors.joining("", "CASE " + name, " ELSE " + name + " END"));
    }
}
