package dev.retort.core.dialect;

import java.util.List;
import java.util.Map;

/**
 * A table as a database keeps it, every detail in the one form.
 *
 * @param traits what is said of the table as a whole, by the trait
 * @param columns what is said of each column, by the trait
 * @param rules its constraints and indexes
 * @param allowed rules that the database may have made in addition, named as it likes
 */
public record KeptTable(
        Map<String, String> traits,
        Map<String, Map<String, String>> columns,
        List<KeptRule> rules,
        List<KeptRule> allowed) {
    public KeptTable {
        traits = Map.copyOf(traits);
        columns = Map.copyOf(columns);
        rules = List.copyOf(rules);
        allowed = List.copyOf(allowed);
    }
}
