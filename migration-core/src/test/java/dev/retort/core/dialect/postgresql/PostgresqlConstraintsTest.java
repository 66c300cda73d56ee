package dev.retort.core.dialect.postgresql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.IfExists.ifExists;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Migration;
import dev.retort.core.dialect.RenderedSql;
import org.junit.jupiter.api.Test;

class PostgresqlConstraintsTest {
    private static final Migration TABLES = op -> {
        op.createTable("users", column("id", INTEGER), column("name", TEXT), primaryKey("id"));
        op.createTable("order", column("user", INTEGER), column("amount", INTEGER));
    };

    private final RenderedSql withTables =
            RenderedSql.on(new PostgresqlDialect()).after(TABLES);

    @Test
    void constraintsAreAddedAndDroppedByName() {
        Migration migration = op -> {
            op.addConstraint("order", foreignKey("user").references("users", "id"));
            op.addConstraint("order", unique("user", "amount").named("uq"));
            op.addConstraint("order", check("amount > 0").named("positive"));
            op.addConstraint("order", primaryKey("user"));
        };

        assertThat(withTables.up(migration))
                .containsExactly(
                        "ALTER TABLE \"order\" ADD CONSTRAINT fk_order_user FOREIGN KEY (\"user\") REFERENCES users (id)",
                        "ALTER TABLE \"order\" ADD CONSTRAINT uq UNIQUE (\"user\", amount)",
                        "ALTER TABLE \"order\" ADD CONSTRAINT positive CHECK (amount > 0)",
                        "ALTER TABLE \"order\" ADD CONSTRAINT pk_order PRIMARY KEY (\"user\")");
        assertThat(withTables.down(migration))
                .containsExactly(
                        "ALTER TABLE \"order\" DROP CONSTRAINT pk_order",
                        "ALTER TABLE \"order\"\n  ALTER COLUMN \"user\" DROP NOT NULL",
                        "ALTER TABLE \"order\" DROP CONSTRAINT positive",
                        "ALTER TABLE \"order\" DROP CONSTRAINT uq",
                        "ALTER TABLE \"order\" DROP CONSTRAINT fk_order_user");
    }

    @Test
    void aConstraintMayBeGoneAlready() {
        assertThat(withTables.up(op -> op.dropConstraint("users", ifExists("old"))))
                .containsExactly("ALTER TABLE users DROP CONSTRAINT IF EXISTS old");
    }

    @Test
    void aConstraintIsRenamed() {
        assertThat(withTables.up(op -> op.renameConstraint("users", "pk_users", "users_pkey")))
                .containsExactly("ALTER TABLE users RENAME CONSTRAINT pk_users TO users_pkey");
    }

    @Test
    void theShapeOfAConstraintLeadsToItsName() {
        assertThat(withTables.up(op -> op.dropConstraint("users", primaryKey("id"))))
                .containsExactly("ALTER TABLE users DROP CONSTRAINT pk_users");
    }

    @Test
    void aForeignKeyThatTheDatabaseNamedIsLookedUpByColumnsAndTable() {
        Migration unnamed = op -> op.addConstraint(
                "order", foreignKey("user").references("users", "id").unnamed());

        assertThat(withTables.down(unnamed)).containsExactly("""
                DO $retort$
                DECLARE
                  owner CONSTANT regclass := '"order"';
                  kind CONSTANT "char" := 'f';
                  one record;
                  names text[];
                BEGIN
                  SELECT coalesce(array_agg(candidate.conname ORDER BY candidate.conname), '{}') INTO names
                  FROM pg_catalog.pg_constraint AS candidate
                  WHERE candidate.conrelid = owner
                    AND candidate.contype = kind
                    AND candidate.confrelid = 'users'::regclass
                    AND ARRAY['user'] = ARRAY(
                      SELECT attribute.attname::text
                      FROM unnest(candidate.conkey) WITH ORDINALITY AS key (number, place)
                      JOIN pg_catalog.pg_attribute AS attribute
                        ON attribute.attrelid = candidate.conrelid AND attribute.attnum = key.number
                      ORDER BY key.place)
                    AND ARRAY['id'] = ARRAY(
                      SELECT attribute.attname::text
                      FROM unnest(candidate.confkey) WITH ORDINALITY AS key (number, place)
                      JOIN pg_catalog.pg_attribute AS attribute
                        ON attribute.attrelid = candidate.confrelid AND attribute.attnum = key.number
                      ORDER BY key.place);
                  IF cardinality(names) <> 1 THEN
                    RAISE EXCEPTION
                      'table % has % constraints like % where there should be one; of that kind it has %',
                      owner, cardinality(names), 'foreign key ("user") to users (id)', (
                        SELECT coalesce(string_agg(other.conname || ' ' || pg_catalog.pg_get_constraintdef(other.oid),
                          ', ' ORDER BY other.conname), 'none')
                        FROM pg_catalog.pg_constraint AS other
                        WHERE other.conrelid = owner AND other.contype = kind)
                      USING HINT =
                        'Drop the one that is meant by its name, with sql(...), and tell replay by .affecting(...).';
                  END IF;
                  EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', owner, names[1]);
                END
                $retort$""");
    }

    @Test
    void aCheckThatTheDatabaseNamedIsComparedAsTheDatabaseUnderstandsIt() {
        Migration unnamed =
                op -> op.addConstraint("order", check("amount IN (1, 2)").unnamed());

        assertThat(withTables.down(unnamed)).containsExactly("""
                DO $retort$
                DECLARE
                  owner CONSTANT regclass := '"order"';
                  kind CONSTANT "char" := 'c';
                  one record;
                  names text[];
                BEGIN
                  CREATE TEMPORARY TABLE retort_shape (LIKE "order");
                  ALTER TABLE pg_temp.retort_shape ADD CONSTRAINT wanted CHECK (amount IN (1, 2));
                  FOR one IN
                    SELECT known.oid::text AS name, pg_catalog.pg_get_expr(known.conbin, known.conrelid) AS rule
                    FROM pg_catalog.pg_constraint AS known
                    WHERE known.conrelid IN (owner, 'pg_temp.retort_shape'::regclass) AND known.contype = kind
                  LOOP
                    EXECUTE format('ALTER TABLE pg_temp.retort_shape ADD CONSTRAINT %I CHECK (%s)', one.name, one.rule);
                  END LOOP;
                  SELECT coalesce(array_agg(candidate.conname ORDER BY candidate.conname), '{}') INTO names
                  FROM pg_catalog.pg_constraint AS candidate
                  WHERE candidate.conrelid = owner
                    AND candidate.contype = kind
                    AND (
                      SELECT pg_catalog.pg_get_expr(twin.conbin, twin.conrelid)
                      FROM pg_catalog.pg_constraint AS twin
                      WHERE twin.conrelid = 'pg_temp.retort_shape'::regclass AND twin.conname = candidate.oid::text
                    ) = (
                      SELECT pg_catalog.pg_get_expr(twin.conbin, twin.conrelid)
                      FROM pg_catalog.pg_constraint AS wanted
                      JOIN pg_catalog.pg_constraint AS twin
                        ON twin.conrelid = wanted.conrelid AND twin.conname = wanted.oid::text
                      WHERE wanted.conrelid = 'pg_temp.retort_shape'::regclass AND wanted.conname = 'wanted');
                  DROP TABLE pg_temp.retort_shape;
                  IF cardinality(names) <> 1 THEN
                    RAISE EXCEPTION
                      'table % has % constraints like % where there should be one; of that kind it has %',
                      owner, cardinality(names), 'check (amount IN (1, 2))', (
                        SELECT coalesce(string_agg(other.conname || ' ' || pg_catalog.pg_get_constraintdef(other.oid),
                          ', ' ORDER BY other.conname), 'none')
                        FROM pg_catalog.pg_constraint AS other
                        WHERE other.conrelid = owner AND other.contype = kind)
                      USING HINT =
                        'Drop the one that is meant by its name, with sql(...), and tell replay by .affecting(...).';
                  END IF;
                  EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', owner, names[1]);
                END
                $retort$""");
    }
}
