package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.Unsupported;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import dev.retort.schema.Identity;
import dev.retort.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes to a column: one {@code ALTER TABLE} for all of them, since each could rewrite the table. */
final class ColumnAlteration {
    private final Identifiers identifiers;
    private final PostgresqlTypes types;
    private final PostgresqlLiterals literals;

    ColumnAlteration(Identifiers identifiers, PostgresqlTypes types, PostgresqlLiterals literals) {
        this.identifiers = identifiers;
        this.types = types;
        this.literals = literals;
    }

    /** Returns the statements that change the column from what it is now. */
    List<String> statements(String table, Column column, List<ColumnChange> changes) {
        Column wanted = column;
        for (ColumnChange change : changes) {
            wanted = change.applyTo(wanted);
        }
        Collected collected = new Collected(table, column, wanted);
        changes.forEach(change -> change.accept(collected));
        return collected.statements();
    }

    /** Returns the statement that gives the column a comment, or takes it away. */
    String comment(String table, String column, Optional<String> text) {
        return "COMMENT ON COLUMN " + identifiers.spellTable(table) + "." + identifiers.spell(column) + " IS "
                + text.map(Literals::quoted).orElse("NULL");
    }

    /** The parts of the statements, collected change by change. */
    private final class Collected implements ColumnChange.Visitor<Boolean> {
        private final String table;
        private final Column column;
        private final Column wanted;
        private final List<String> actions = new ArrayList<>();
        private final List<String> precedingStatements = new ArrayList<>();
        private final List<String> furtherStatements = new ArrayList<>();
        private boolean defaultIsSet;
        private boolean defaultIsAway;

        Collected(String table, Column column, Column wanted) {
            this.table = table;
            this.column = column;
            this.wanted = wanted;
        }

        @Override
        public Boolean toType(ColumnChange.ToType change) {
            ColumnType type = change.type();
            if (column.defaultValue().isPresent() && !TypeConversion.keepsExpressions(column.type(), type)) {
                // PostgreSQL would convert the default with the column, and refuses the change where it does not know
                // how.
                defaultIsAway = true;
                actions.add(0, action("DROP DEFAULT"));
            }
            String using = change.conversion()
                    .map(expression -> expression.textFor(Dialect.POSTGRESQL))
                    .or(() -> TypeConversion.needed(identifiers.spell(column.name()), column.type(), type, types))
                    .map(expression -> " USING " + expression)
                    .orElse("");
            actions.add(action("TYPE " + types.nameOf(type) + collation(type) + using));
            if (column.numbering() == Identity.SERIAL && wanted.numbering() == Identity.SERIAL) {
                furtherStatements.add(sequenceAs(types.nameOf(type)));
            }
            return true;
        }

        /** A new type comes with its own collation unless it is told to keep the old one. */
        private String collation(ColumnType type) {
            return switch (type.kind()) {
                case CHAR, VARCHAR, TEXT, RAW ->
                    wanted.collationOn(Dialect.POSTGRESQL)
                            .map(name -> " COLLATE " + identifiers.spell(name))
                            .orElse("");
                default -> "";
            };
        }

        /** The sequence of an identity column follows the column's type, that of a serial column does not. */
        private String sequenceAs(String type) {
            return DoBlock.of("""
                BEGIN
                  EXECUTE format('ALTER SEQUENCE %%s AS %s', pg_get_serial_sequence(%s, %s));
                END
                """.formatted(
                            type, Literals.quoted(identifiers.spellTable(table)), Literals.quoted(column.name())));
        }

        @Override
        public Boolean toNullability(ColumnChange.ToNullability change) {
            return actions.add(action(change.nullable() ? "DROP NOT NULL" : "SET NOT NULL"));
        }

        @Override
        public Boolean toDefault(ColumnChange.ToDefault change) {
            defaultIsSet = true;
            change.value().ifPresent(this::setDefault);
            return change.value().isPresent() || defaultIsAway || actions.add(action("DROP DEFAULT"));
        }

        private void setDefault(Value value) {
            actions.add(action("SET DEFAULT " + literals.spell(value, Dialect.POSTGRESQL)));
        }

        @Override
        public Boolean toComment(ColumnChange.ToComment change) {
            return furtherStatements.add(comment(table, column.name(), change.text()));
        }

        @Override
        public Boolean toNumbering(ColumnChange.ToNumbering change) {
            boolean endsNumbering = change.way() == Identity.NONE;
            List<String> place = endsNumbering ? precedingStatements : furtherStatements;
            return place.addAll(new NumberingChange(
                            table, column.ofType(wanted.type()), change.way(), change.numbers(), identifiers)
                    .statements());
        }

        @Override
        public Boolean toGeneration(ColumnChange.ToGeneration change) {
            boolean virtual = column.generated().filter(old -> !old.stored()).isPresent();
            if (virtual) {
                throw new Unsupported(
                        "PostgreSQL cannot keep the values of column " + column.name() + " of table " + table
                                + ", since it works them out at each reading; add another column, fill it by an"
                                + " UPDATE, and drop this one");
            }
            return column.generated().isEmpty() || actions.add(action("DROP EXPRESSION"));
        }

        /** A type that changes at the same time has its collation said already. */
        @Override
        public Boolean toCollation(ColumnChange.ToCollation change) {
            String name = wanted.collationOn(Dialect.POSTGRESQL)
                    .map(identifiers::spell)
                    .orElse("\"default\"");
            return !column.type().equals(wanted.type())
                    || actions.add(action("TYPE " + types.nameOf(column.type()) + " COLLATE " + name));
        }

        private String action(String text) {
            return "ALTER COLUMN " + identifiers.spell(column.name()) + " " + text;
        }

        List<String> statements() {
            if (defaultIsAway && !defaultIsSet) {
                setDefault(column.defaultValue().orElseThrow());
            }
            List<String> statements = new ArrayList<>(precedingStatements);
            if (!actions.isEmpty()) {
                statements.add("ALTER TABLE " + identifiers.spellTable(table) + "\n  " + String.join(",\n  ", actions));
            }
            statements.addAll(furtherStatements);
            return statements;
        }
    }
}
