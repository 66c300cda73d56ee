package dev.retort.core.dialect.sqlite;

import dev.retort.schema.ConflictResolution;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a constraint out of a rule of a table's definition. */
final class RuleReader {
    private final Rule rule;
    private final TokenReader reader;

    private RuleReader(Rule rule) {
        this.rule = rule;
        this.reader = new TokenReader(rule.text().toString());
    }

    static Constraint constraint(Rule rule) {
        Constraint constraint = new RuleReader(rule).read();
        return rule.name().isEmpty() ? constraint.unnamed() : constraint.named(rule.name());
    }

    private Constraint read() {
        if (reader.accept("PRIMARY", "KEY")) {
            PrimaryKey key = Constraint.primaryKey(columns());
            return onConflict().map(key::onConflict).orElse(key);
        }
        if (reader.accept("UNIQUE")) {
            Unique unique = Constraint.unique(columns());
            return onConflict().map(unique::onConflict).orElse(unique);
        }
        if (reader.accept("CHECK")) {
            String condition = reader.read();
            return Constraint.check(condition.substring(1, condition.length() - 1));
        }
        if (reader.accept("FOREIGN", "KEY")) {
            return foreignKey();
        }
        throw new UnreadableDefinition(rule.toString());
    }

    private ForeignKey foreignKey() {
        String[] columns = columns();
        reader.accept("REFERENCES");
        String table = reader.readName();
        ForeignKey key = Constraint.foreignKey(columns).references(table, columns());
        if (isDeferred()) {
            key = key.initiallyDeferred();
        }
        while (reader.accept("ON")) {
            key = reader.accept("DELETE") ? key.onDelete(action()) : key.onUpdate(updateAction());
        }
        return isDeferred() ? key.initiallyDeferred() : key;
    }

    private boolean isDeferred() {
        return reader.accept("DEFERRABLE", "INITIALLY", "DEFERRED");
    }

    private Optional<ConflictResolution> onConflict() {
        return reader.accept("ON", "CONFLICT")
                ? Optional.of(ConflictResolution.valueOf(reader.read().toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private ReferentialAction updateAction() {
        reader.accept("UPDATE");
        return action();
    }

    private ReferentialAction action() {
        String first = reader.read();
        boolean twoWords = first.equalsIgnoreCase("SET") || first.equalsIgnoreCase("NO");
        String words = twoWords ? first + "_" + reader.read() : first;
        return ReferentialAction.valueOf(words.toUpperCase(Locale.ROOT));
    }

    private String[] columns() {
        reader.accept("(");
        List<String> names = new ArrayList<>();
        do {
            names.add(reader.readName());
            reader.readUpTo(List.of(",", ")"));
        } while (reader.accept(","));
        reader.accept(")");
        return names.toArray(String[]::new);
    }
}
