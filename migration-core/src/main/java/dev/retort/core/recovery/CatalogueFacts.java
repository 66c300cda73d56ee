package dev.retort.core.recovery;

import dev.retort.core.checksum.Sha256;
import dev.retort.core.dialect.CatalogueForm;
import dev.retort.core.dialect.KeptRule;
import dev.retort.core.dialect.KeptTable;
import dev.retort.core.schema.SchemaState;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A schema as single facts, so that those can be picked out that an operation changes. */
final class CatalogueFacts {
    private static final String NOTHING = "(none)";
    private static final String THERE = "there";

    private final Map<Fact, String> facts = new TreeMap<>();

    private CatalogueFacts() {}

    /**
     * What can be said of a schema.
     *
     * @param object the table, or other object, that it is said of
     * @param detail what of the object; empty for the object as a whole
     */
    record Fact(String object, String detail) implements Comparable<Fact> {
        @Override
        public int compareTo(Fact other) {
            int byObject = object.compareTo(other.object);
            return byObject == 0 ? detail.compareTo(other.detail) : byObject;
        }

        @Override
        public String toString() {
            return detail.isEmpty() ? object : object + ", " + detail;
        }
    }

    /** Returns the facts of a schema that was replayed. */
    static CatalogueFacts replayed(SchemaState state, CatalogueForm form) {
        return of(state, form, rule -> rule.name().isEmpty());
    }

    /** Returns the facts of a schema that was read: every rule has a name, and the history need not know it. */
    static CatalogueFacts live(SchemaState state, CatalogueForm form) {
        return of(state, form, rule -> true);
    }

    private static CatalogueFacts of(SchemaState state, CatalogueForm form, Predicate<KeptRule> foundByItsText) {
        CatalogueFacts facts = new CatalogueFacts();
        state.tables().forEach((name, table) -> facts.add("table " + name, form.of(table), foundByItsText));
        form.objectsOf(state).forEach((key, text) -> facts.facts.put(new Fact(key.toString(), ""), text));
        return facts;
    }

    private void add(String object, KeptTable table, Predicate<KeptRule> foundByItsText) {
        facts.put(new Fact(object, ""), THERE);
        table.traits().forEach((trait, text) -> facts.put(new Fact(object, trait), text));
        table.columns().forEach((column, traits) -> {
            facts.put(new Fact(object, "column " + column), THERE);
            traits.forEach((trait, text) -> facts.put(new Fact(object, trait + " of column " + column), text));
        });
        for (KeptRule rule : table.rules()) {
            rule.name().ifPresent(name -> facts.put(new Fact(object, kind(rule) + name), rule.text()));
            if (foundByItsText.test(rule)) {
                facts.put(new Fact(object, "a rule that says: " + rule.text()), THERE);
            }
        }
    }

    /** MySQL and MariaDB make an index for a foreign key, and give it the same name. */
    private static String kind(KeptRule rule) {
        return rule.text().startsWith("index on") || rule.text().startsWith("unique index on") ? "index " : "rule ";
    }

    /** Returns the facts that are not the same here and there. */
    Set<Fact> differingFrom(CatalogueFacts other) {
        Set<Fact> differing = new TreeSet<>(facts.keySet());
        differing.addAll(other.facts.keySet());
        differing.removeIf(fact -> isSame(fact, other));
        return differing;
    }

    /** Tells whether these facts are the same here and there. */
    boolean agreesWith(CatalogueFacts other, Set<Fact> chosen) {
        return chosen.stream().allMatch(fact -> isSame(fact, other));
    }

    private boolean isSame(Fact fact, CatalogueFacts other) {
        return Objects.equals(facts.get(fact), other.facts.get(fact));
    }

    /** Returns what is said here, in words. */
    String wordsFor(Fact fact) {
        return facts.getOrDefault(fact, NOTHING);
    }

    /** Returns one short text for all that is said of these objects. */
    String digest(Set<String> objects) {
        return Sha256.hex(facts.entrySet().stream()
                .filter(entry -> objects.contains(entry.getKey().object()))
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining("\n")));
    }
}
