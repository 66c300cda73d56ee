package dev.retort.core.dialect.mariadb;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.ObjectStatements;
import dev.retort.core.dialect.RowStatements;
import dev.retort.core.dialect.mysql.MysqlLiterals;
import dev.retort.core.dialect.mysql.MysqlRenderer;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Index;

/** The SQL that MariaDB understands, as far as it differs from MySQL's. */
final class MariadbRenderer extends MysqlRenderer {
    MariadbRenderer(Identifiers identifiers) {
        super(Dialect.MARIADB, identifiers, new MariadbTypes(), new MysqlLiterals(), new MariadbCatalogue());
    }

    @Override
    protected ObjectStatements objects() {
        return new MariadbObjects(identifiers);
    }

    @Override
    protected RowStatements rows() {
        return new MariadbRowStatements(identifiers, literals);
    }

    @Override
    protected String nullability(Column column) {
        if (column.generated().isPresent() && !column.isNullable()) {
            throw unsupported("cannot refuse nulls in the generated column " + column.name()
                    + "; leave out notNull() and add a check (" + column.name() + " IS NOT NULL)");
        }
        return super.nullability(column);
    }

    /** MariaDB keeps a long key unique by a hash. */
    @Override
    protected void refuseKey(TableState table, Constraint constraint) {}

    /** MariaDB cuts the keys of an index at what it can hold. */
    @Override
    protected void refuseIndex(TableState table, Index index) {}

    @Override
    protected String dropCheck() {
        return "DROP CONSTRAINT";
    }

    @Override
    protected boolean knowsIfExists() {
        return true;
    }

    @Override
    protected boolean renamesInExpressions() {
        return true;
    }
}
