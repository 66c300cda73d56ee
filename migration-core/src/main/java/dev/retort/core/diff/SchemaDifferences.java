package dev.retort.core.diff;

import dev.retort.core.dialect.CatalogueForm;
import dev.retort.core.dialect.KeptTable;
import dev.retort.core.schema.SchemaState;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * How the live schema differs from the replayed one, each difference in words. What the database writes in its own way is
 * no difference: types under another name, casts, parentheses, names that it made up.
 */
public record SchemaDifferences(List<SchemaDifference> differences) {
    public SchemaDifferences {
        differences = List.copyOf(differences);
    }

    /**
     * Compares two schemas of one database.
     *
     * @param form what that database keeps
     */
    public static SchemaDifferences between(SchemaState live, SchemaState replayed, CatalogueForm form) {
        List<SchemaDifference> differences = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(live.tables().keySet());
        names.addAll(replayed.tables().keySet());
        for (String name : names) {
            if (!live.hasTable(name)) {
                differences.add(new SchemaDifference.OnlyInHistory("table " + name));
            } else if (!replayed.hasTable(name)) {
                differences.add(new SchemaDifference.OnlyInDatabase("table " + name));
            } else {
                KeptTable liveTable = form.of(live.table(name));
                differences.addAll(TableComparison.of(name, liveTable, form.of(replayed.table(name))));
            }
        }
        differences.addAll(ObjectComparison.of(form.objectsOf(live), form.objectsOf(replayed)));
        return new SchemaDifferences(differences);
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** One line for each. */
    @Override
    public String toString() {
        return String.join(
                "\n", differences.stream().map(SchemaDifference::toString).toList());
    }
}
