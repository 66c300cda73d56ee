package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.CatalogueForm;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.Dialect;
import dev.retort.schema.Numbers;
import java.util.Map;
import java.util.Optional;

/** What PostgreSQL keeps. */
final class PostgresqlForm extends CatalogueForm {
    PostgresqlForm() {
        super(Dialect.POSTGRESQL, new PostgresqlTypes(), new PostgresqlLiterals());
    }

    @Override
    protected String typeName(String name) {
        return TypeSynonyms.resolve(name);
    }

    @Override
    protected Map<String, String> options(TableState table) {
        return new KeptOptions(new TableOptions(PostgresqlDialect.IDENTIFIERS)).of(table);
    }

    @Override
    protected Optional<String> numbering(Column column) {
        return switch (column.numbering()) {
            case NONE -> Optional.empty();
            case STANDARD, NEVER_REUSED -> Optional.of(identity(column.numbers()));
            case SERIAL -> Optional.of("serial");
        };
    }

    private static String identity(Numbers numbers) {
        return (numbers.isAlways() ? "always" : "by default") + " from "
                + numbers.start().orElse(1) + " by " + numbers.increment().orElse(1);
    }
}
