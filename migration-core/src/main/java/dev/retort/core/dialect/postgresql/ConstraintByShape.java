package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Literals;
import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Drops constraints whose names PostgreSQL made up: a block looks the name up when it runs, so that a script has no need
 * to know it.
 */
final class ConstraintByShape {
    private final Identifiers identifiers;

    ConstraintByShape(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** Returns the block, which fails unless the table has exactly one such constraint. */
    String drop(String table, Constraint shape) {
        return shape.accept(new Constraint.Visitor<>() {
            @Override
            public String primaryKey(PrimaryKey key) {
                return block(table, "primary key", "candidate.contype = 'p'");
            }

            @Override
            public String foreignKey(ForeignKey key) {
                return block(
                        table,
                        "foreign key (" + identifiers.spell(key.columns()) + ") to "
                                + identifiers.spell(key.referencedTable()) + " ("
                                + identifiers.spell(key.referencedColumns()) + ")",
                        "candidate.contype = 'f'\n    AND candidate.confrelid = " + relation(key.referencedTable())
                                + "\n    AND " + areColumns("conrelid", "conkey", key.columns()) + "\n    AND "
                                + areColumns("confrelid", "confkey", key.referencedColumns()));
            }

            @Override
            public String unique(Unique unique) {
                return block(
                        table,
                        "unique (" + identifiers.spell(unique.columns()) + ")",
                        "candidate.contype = 'u'\n    AND " + areColumns("conrelid", "conkey", unique.columns()));
            }

            @Override
            public String check(Check check) {
                return checkBlock(table, check.condition().textFor(Dialect.POSTGRESQL));
            }
        });
    }

    private String block(String table, String description, String condition) {
        return block(table, description, "", condition, "");
    }

    /**
     * PostgreSQL keeps a check as it understood it, not as it was written ({@code a IN (1, 2)} becomes
     * {@code a = ANY (ARRAY[1, 2])}). So that it understands the wanted one in the same way, an empty copy of the table gets
     * it for a moment.
     */
    private String checkBlock(String table, String condition) {
        return block(
                table,
                "check (" + condition + ")",
                """
                  CREATE TEMPORARY TABLE retort_shape (LIKE %s);
                  ALTER TABLE pg_temp.retort_shape ADD CONSTRAINT wanted CHECK (%s);
                """.formatted(identifiers.spell(table), condition),
                """
                candidate.contype = 'c'
                    AND pg_catalog.pg_get_expr(candidate.conbin, candidate.conrelid) = (
                      SELECT pg_catalog.pg_get_expr(wanted.conbin, wanted.conrelid)
                      FROM pg_catalog.pg_constraint AS wanted
                      WHERE wanted.conrelid = 'pg_temp.retort_shape'::regclass AND wanted.contype = 'c')""",
                "  DROP TABLE pg_temp.retort_shape;\n");
    }

    private String block(String table, String description, String preparation, String condition, String cleaning) {
        return """
                DO $retort$
                DECLARE
                  names text[];
                BEGIN
                %1$s  SELECT coalesce(array_agg(candidate.conname ORDER BY candidate.conname), '{}') INTO names
                  FROM pg_catalog.pg_constraint AS candidate
                  WHERE candidate.conrelid = %2$s
                    AND %3$s;
                %4$s  IF cardinality(names) <> 1 THEN
                    RAISE EXCEPTION 'table %% has %% constraints like %% where there should be one: %%',
                      %5$s, cardinality(names), %6$s, names
                      USING HINT = 'Drop the one that is meant by its name.';
                  END IF;
                  EXECUTE format('ALTER TABLE %%s DROP CONSTRAINT %%I', %2$s, names[1]);
                END
                $retort$""".formatted(
                        preparation,
                        relation(table),
                        condition,
                        cleaning,
                        Literals.quoted(table),
                        Literals.quoted(description));
    }

    private String relation(String table) {
        return Literals.quoted(identifiers.spell(table)) + "::regclass";
    }

    private static String areColumns(String relation, String numbers, List<String> columns) {
        return """
                ARRAY[%3$s] = ARRAY(
                      SELECT attribute.attname::text
                      FROM unnest(candidate.%2$s) WITH ORDINALITY AS key (number, place)
                      JOIN pg_catalog.pg_attribute AS attribute
                        ON attribute.attrelid = candidate.%1$s AND attribute.attnum = key.number
                      ORDER BY key.place)""".formatted(
                relation, numbers, columns.stream().map(Literals::quoted).collect(Collectors.joining(", ")));
    }
}
