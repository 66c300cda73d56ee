package dev.retort.core.diff;

import dev.retort.core.dialect.KeptRule;
import dev.retort.core.dialect.KeptTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Compares the two forms of one table. */
final class TableComparison {
    private final String table;
    private final List<SchemaDifference> differences = new ArrayList<>();

    private TableComparison(String table) {
        this.table = table;
    }

    static List<SchemaDifference> of(String table, KeptTable live, KeptTable replayed) {
        TableComparison comparison = new TableComparison(table);
        comparison.traits("table " + table, live.traits(), replayed.traits());
        comparison.columns(live, replayed);
        comparison.rules(live, replayed);
        return comparison.differences;
    }

    private void traits(String what, Map<String, String> live, Map<String, String> replayed) {
        TreeSet<String> traits = new TreeSet<>(live.keySet());
        traits.addAll(replayed.keySet());
        for (String trait : traits) {
            String there = live.getOrDefault(trait, "(none)");
            String expected = replayed.getOrDefault(trait, "(none)");
            if (!there.equals(expected)) {
                differences.add(new SchemaDifference.Changed(what, trait, there, expected));
            }
        }
    }

    private void columns(KeptTable live, KeptTable replayed) {
        TreeSet<String> names = new TreeSet<>(live.columns().keySet());
        names.addAll(replayed.columns().keySet());
        for (String name : names) {
            String what = "column " + table + "." + name;
            if (!live.columns().containsKey(name)) {
                differences.add(new SchemaDifference.OnlyInHistory(what));
            } else if (!replayed.columns().containsKey(name)) {
                differences.add(new SchemaDifference.OnlyInDatabase(what));
            } else {
                traits(
                        what,
                        Map.copyOf(live.columns().get(name)),
                        Map.copyOf(replayed.columns().get(name)));
            }
        }
    }

    /** Rules with a name are the same rule or none; those without are found by what they say. */
    private void rules(KeptTable live, KeptTable replayed) {
        List<KeptRule> left = new ArrayList<>(live.rules());
        List<KeptRule> missing = new ArrayList<>();
        for (KeptRule rule : replayed.rules()) {
            if (rule.name().isPresent() && !takeNamed(rule, left)) {
                missing.add(rule);
            }
        }
        for (KeptRule rule : replayed.rules()) {
            if (rule.name().isEmpty() && !takeAlike(rule, left)) {
                missing.add(rule);
            }
        }
        replayed.allowed().forEach(rule -> takeAlike(rule, left));
        missing.forEach(rule -> differences.add(new SchemaDifference.OnlyInHistory(describe(rule))));
        left.forEach(rule -> differences.add(new SchemaDifference.OnlyInDatabase(describe(rule))));
    }

    private boolean takeNamed(KeptRule rule, List<KeptRule> left) {
        Optional<KeptRule> found =
                left.stream().filter(there -> there.name().equals(rule.name())).findFirst();
        found.ifPresent(there -> {
            left.remove(there);
            if (!there.text().equals(rule.text())) {
                differences.add(new SchemaDifference.Changed(
                        "table " + table,
                        "the rule " + rule.name().orElseThrow(),
                        "(" + there.text() + ")",
                        "(" + rule.text() + ")"));
            }
        });
        return found.isPresent();
    }

    private static boolean takeAlike(KeptRule rule, List<KeptRule> left) {
        Optional<KeptRule> found =
                left.stream().filter(there -> there.text().equals(rule.text())).findFirst();
        return found.map(left::remove).orElse(false);
    }

    private String describe(KeptRule rule) {
        return "table " + table + ": " + rule;
    }
}
