package dev.retort.core.checksum;

import dev.retort.Sql;
import dev.retort.schema.Dialect;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The canonical text of statements that authors wrote. */
final class SqlText {
    private SqlText() {}

    static Entry of(Sql sql) {
        Entry entry = new Entry("sql").with("text", sql.text());
        sql.reverse()
                .ifPresent(reverse -> entry.with(
                        "reverse",
                        reverse instanceof Sql.Reverse.Statement back
                                ? back.sql().text()
                                : "nothing"));
        addDetails(entry, sql);
        sql.reverse().ifPresent(reverse -> {
            if (reverse instanceof Sql.Reverse.Statement back && hasDetails(back.sql())) {
                Entry details = new Entry("reverse");
                addDetails(details, back.sql());
                entry.with(details);
            }
        });
        return entry;
    }

    private static boolean hasDetails(Sql sql) {
        return !sql.variants().isEmpty() || !sql.parameters().isEmpty();
    }

    private static void addDetails(Entry entry, Sql sql) {
        for (Map.Entry<Dialect, String> variant : new TreeMap<>(sql.variants()).entrySet()) {
            entry.with(new Entry("on")
                    .with("dialect", variant.getKey().name().toLowerCase(Locale.ROOT))
                    .with("text", variant.getValue()));
        }
        sql.parameters()
                .forEach((name, value) ->
                        entry.with(new Entry("value").with("name", name).with(SchemaText.of(value))));
    }
}
