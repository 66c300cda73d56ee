package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.CatalogueForm;
import dev.retort.core.dialect.KeptRule;
import dev.retort.core.dialect.Literals;
import dev.retort.core.expression.Meaning;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.Deferral;
import dev.retort.schema.Dialect;
import dev.retort.schema.Identity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What SQLite keeps. */
final class SqliteForm extends CatalogueForm {
    SqliteForm() {
        super(Dialect.SQLITE, new SqliteTypes(), new SqliteLiterals());
    }

    @Override
    protected String typeName(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll(" ?([(),]) ?", "$1");
    }

    /** A foreign key that may be looked at later is looked at at once: no statement asks for later. */
    @Override
    protected Deferral kept(Deferral deferral) {
        return deferral == Deferral.POSSIBLE ? Deferral.NONE : deferral;
    }

    @Override
    protected boolean keepsComments() {
        return false;
    }

    @Override
    protected Map<String, String> options(TableState table) {
        Map<String, String> traits = new TreeMap<>();
        table.options().forEach(option -> traits.put(option.kind().toString().toLowerCase(Locale.ROOT), ""));
        return traits;
    }

    @Override
    protected Optional<String> numbering(Column column) {
        return column.numbering() == Identity.NEVER_REUSED ? Optional.of("autoincrement") : Optional.empty();
    }

    @Override
    protected List<KeptRule> rulesOf(Column column) {
        if (!SqliteTypes.needsCheckOfValues(column.type())) {
            return List.of();
        }
        String condition = column.type().values().stream()
                .map(Literals::quoted)
                .collect(Collectors.joining(", ", SqliteDialect.IDENTIFIERS.spell(column.name()) + " IN (", ")"));
        return List.of(new KeptRule(Optional.empty(), "check " + Meaning.of(condition, dialect)));
    }
}
