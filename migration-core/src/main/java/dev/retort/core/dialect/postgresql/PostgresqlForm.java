package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.CatalogueForm;
import dev.retort.schema.Dialect;
import dev.retort.schema.Identity;
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
    protected Optional<String> numbering(Identity identity) {
        return switch (identity) {
            case NONE -> Optional.empty();
            case STANDARD, NEVER_REUSED -> Optional.of("by default");
            case SERIAL -> Optional.of("serial");
        };
    }
}
