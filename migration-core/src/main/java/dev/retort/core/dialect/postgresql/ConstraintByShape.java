package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Literals;
import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Exclusion;
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
                return block(table, 'p', "primary key (" + identifiers.spell(key.columns()) + ")", "");
            }

            @Override
            public String foreignKey(ForeignKey key) {
                return block(
                        table,
                        'f',
                        "foreign key (" + identifiers.spell(key.columns()) + ") to "
                                + identifiers.spellTable(key.referencedTable()) + " ("
                                + identifiers.spell(key.referencedColumns()) + ")",
                        "\n    AND candidate.confrelid = " + relation(key.referencedTable()) + "::regclass"
                                + areColumns("conrelid", "conkey", key.columns())
                                + areColumns("confrelid", "confkey", key.referencedColumns()));
            }

            @Override
            public String unique(Unique unique) {
                return block(
                        table,
                        'u',
                        "unique (" + identifiers.spell(unique.columns()) + ")",
                        areColumns("conrelid", "conkey", unique.columns()));
            }

            /** An expression among its elements has no number of a column, and is not compared. */
            @Override
            public String exclusion(Exclusion exclusion) {
                return block(table, 'x', exclusion.toString(), areColumns("conrelid", "conkey", exclusion.columns()));
            }

            @Override
            public String check(Check check) {
                return checkBlock(table, check.condition().textFor(Dialect.POSTGRESQL));
            }
        });
    }

    /**
     * PostgreSQL keeps a check as it understood it, not as it was written: {@code a IN (1, 2)} becomes
     * {@code a = ANY (ARRAY[1, 2])}, and a restored backup has read that anew. So the wanted one and those of the table are
     * put on an empty copy of the table for a moment, as PostgreSQL itself would write them down, and compared there.
     *
     * <p>What it understands depends on the types of the columns too; a check that is older than those, as after a change
     * from varchar to text, may not be found, and the block fails.
     */
    private String checkBlock(String table, String condition) {
        return block(
                table,
                'c',
                "check (" + condition + ")",
                """
                \n    AND (
                      SELECT pg_catalog.pg_get_expr(twin.conbin, twin.conrelid)
                      FROM pg_catalog.pg_constraint AS twin
                      WHERE twin.conrelid = 'pg_temp.retort_shape'::regclass AND twin.conname = candidate.oid::text
                    ) = (
                      SELECT pg_catalog.pg_get_expr(twin.conbin, twin.conrelid)
                      FROM pg_catalog.pg_constraint AS wanted
                      JOIN pg_catalog.pg_constraint AS twin
                        ON twin.conrelid = wanted.conrelid AND twin.conname = wanted.oid::text
                      WHERE wanted.conrelid = 'pg_temp.retort_shape'::regclass AND wanted.conname = 'wanted')\
                """,
                """
                  CREATE TEMPORARY TABLE retort_shape (LIKE %s);
                  ALTER TABLE pg_temp.retort_shape ADD CONSTRAINT wanted CHECK (%s);
                  FOR one IN
                    SELECT known.oid::text AS name, pg_catalog.pg_get_expr(known.conbin, known.conrelid) AS rule
                    FROM pg_catalog.pg_constraint AS known
                    WHERE known.conrelid IN (owner, 'pg_temp.retort_shape'::regclass) AND known.contype = kind
                  LOOP
                    EXECUTE format('ALTER TABLE pg_temp.retort_shape ADD CONSTRAINT %%I CHECK (%%s)', one.name, one.rule);
                  END LOOP;
                """.formatted(identifiers.spellTable(table), condition),
                "  DROP TABLE pg_temp.retort_shape;\n");
    }

    private String block(String table, char kind, String description, String condition) {
        return block(table, kind, description, condition, "", "");
    }

    private String block(
            String table, char kind, String description, String condition, String preparation, String cleaning) {
        return DoBlock.of(
                """
            DECLARE
              owner CONSTANT regclass := %1$s;
              kind CONSTANT "char" := '%2$s';
              one record;
              names text[];
            BEGIN
            %5$s  SELECT coalesce(array_agg(candidate.conname ORDER BY candidate.conname), '{}') INTO names
              FROM pg_catalog.pg_constraint AS candidate
              WHERE candidate.conrelid = owner
                AND candidate.contype = kind%4$s;
            %6$s  IF cardinality(names) <> 1 THEN
                RAISE EXCEPTION
                  'table %% has %% constraints like %% where there should be one; of that kind it has %%',
                  owner, cardinality(names), %3$s, (
                    SELECT coalesce(string_agg(other.conname || ' ' || pg_catalog.pg_get_constraintdef(other.oid),
                      ', ' ORDER BY other.conname), 'none')
                    FROM pg_catalog.pg_constraint AS other
                    WHERE other.conrelid = owner AND other.contype = kind)
                  USING HINT =
                    'Drop the one that is meant by its name, with sql(...), and tell replay by .affecting(...).';
              END IF;
              EXECUTE format('ALTER TABLE %%s DROP CONSTRAINT %%I', owner, names[1]);
            END
            """.formatted(relation(table), kind, Literals.quoted(description), condition, preparation, cleaning));
    }

    private String relation(String table) {
        return Literals.quoted(identifiers.spellTable(table));
    }

    private static String areColumns(String relation, String numbers, List<String> columns) {
        return """
            \n    AND ARRAY[%3$s] = ARRAY(
                  SELECT attribute.attname::text
                  FROM unnest(candidate.%2$s) WITH ORDINALITY AS key (number, place)
                  JOIN pg_catalog.pg_attribute AS attribute
                    ON attribute.attrelid = candidate.%1$s AND attribute.attnum = key.number
                  ORDER BY key.place)\
            """.formatted(
                relation, numbers, columns.stream().map(Literals::quoted).collect(Collectors.joining(", ")));
    }
}
