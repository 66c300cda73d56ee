package dev.retort.it.dialect.postgresql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toType;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Migration;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.dialect.MigratedDatabase;
import dev.retort.it.dialect.RoundTrip;
import dev.retort.schema.Constraint;
import java.sql.SQLException;
import java.util.List;

/** Constraints whose names the author never knew are found by what they say. */
class ConstraintByShapeIT {
    private static final Migration TABLES = op -> {
        op.createTable(
                "users",
                column("a", INTEGER),
                column("b", INTEGER),
                column("status", varchar(9)),
                primaryKey("a", "b").unnamed(),
                unique("b", "a").unnamed(),
                unique("a").unnamed());
        op.createTable("order", column("User", INTEGER), column("b", INTEGER));
    };

    private static final Constraint POSITIVE =
            check("a > 0 AND status IN ('open', 'it''s done')").unnamed();

    private static MigratedDatabase migrated(TestDatabase database) throws SQLException {
        return new MigratedDatabase(database, new PostgresqlDialect()).up(TABLES);
    }

    private static List<String> constraints(TestDatabase database) throws SQLException {
        return Rows.of(
                database,
                "SELECT conname FROM pg_constraint WHERE contype IN ('p', 'u', 'f', 'c')"
                        + " AND connamespace = 'public'::regnamespace ORDER BY conname");
    }

    private static void roundTrip(TestDatabase database, Migration migration) throws SQLException {
        RoundTrip.of(database, new PostgresqlDialect(), TABLES, migration);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void primaryKeyIsTheOnlyOne(TestDatabase database) throws SQLException {
        roundTrip(database, op -> op.dropConstraint("users", primaryKey("a", "b")));

        assertThat(constraints(database)).containsExactly("users_a_key", "users_b_a_key");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void uniqueConstraintIsFoundByItsColumnsInOrder(TestDatabase database) throws SQLException {
        roundTrip(database, op -> op.dropConstraint("users", unique("b", "a")));

        assertThat(constraints(database)).containsExactly("users_a_key", "users_pkey");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void foreignKeyIsFoundByItsColumnsAndWhereItLeads(TestDatabase database) throws SQLException {
        MigratedDatabase migrated = migrated(database).up(op -> {
            op.addConstraint(
                    "order",
                    foreignKey("User", "b").references("users", "a", "b").unnamed());
            op.addConstraint(
                    "order",
                    foreignKey("b", "User").references("users", "a", "b").unnamed());
            op.addConstraint(
                    "order", foreignKey("User").references("users", "a").unnamed());
        });

        migrated.up(op -> op.dropConstraint("order", foreignKey("b", "User").references("users", "a", "b")));

        assertThat(constraints(database))
                .containsExactly("order_User_b_fkey", "order_User_fkey", "users_a_key", "users_b_a_key", "users_pkey");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void constraintIsFoundAfterItsTablesAndColumnsWereRenamed(TestDatabase database) throws SQLException {
        MigratedDatabase migrated = migrated(database).up(op -> {
            op.addConstraint(
                    "order", foreignKey("User").references("users", "a").unnamed());
            op.renameTable("order", "orders");
            op.renameTable("users", "people");
            op.renameColumn("people", "a", "id");
            op.renameColumn("orders", "User", "person");
        });

        migrated.up(op -> {
            op.dropConstraint("orders", foreignKey("person").references("people", "id"));
            op.dropConstraint("people", primaryKey("id", "b"));
        });

        assertThat(constraints(database)).containsExactly("users_a_key", "users_b_a_key");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void checkIsFoundHoweverPostgresqlRewroteIt(TestDatabase database) throws SQLException {
        Migration checks = op -> {
            op.addConstraint("users", POSITIVE);
            op.addConstraint("users", check("a > 0").unnamed());
        };
        RoundTrip.of(database, new PostgresqlDialect(), TABLES, checks).up(op -> op.dropConstraint("users", POSITIVE));

        assertThat(constraints(database))
                .containsExactly("users_a_check", "users_a_key", "users_b_a_key", "users_pkey");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void checkIsFoundAfterItsColumnsGrew(TestDatabase database) throws SQLException {
        migrated(database)
                .up(op -> op.addConstraint("users", POSITIVE))
                .up(op -> {
                    op.alterColumn("users", "a", toType(BIGINT));
                    op.alterColumn("users", "status", toType(varchar(20)));
                })
                .up(op -> op.dropConstraint("users", POSITIVE));

        assertThat(constraints(database)).containsExactly("users_a_key", "users_b_a_key", "users_pkey");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void checkIsNotFoundAfterPostgresqlUnderstandsItDifferently(TestDatabase database) throws SQLException {
        MigratedDatabase migrated = migrated(database)
                .up(op -> op.addConstraint("users", POSITIVE))
                .up(op -> op.alterColumn("users", "status", toType(TEXT)));

        assertThatThrownBy(() -> migrated.up(op -> op.dropConstraint("users", POSITIVE)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("ERROR: table users has 0 constraints like check (a > 0 AND status IN ('open',"
                        + " 'it''s done')) where there should be one; of that kind it has users_check CHECK (((a > 0) AND"
                        + " (status = ANY (ARRAY[('open'::character varying)::text, ('it''s done'::character"
                        + " varying)::text]))))\n"
                        + "  Hint: Drop the one that is meant by its name, with sql(...), and tell replay by"
                        + " .affecting(...).");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void severalAlikeAreToldApartByTheAuthor(TestDatabase database) throws SQLException {
        MigratedDatabase migrated = migrated(database);
        database.execute("ALTER TABLE users ADD CONSTRAINT somebody_elses UNIQUE (a)");

        assertThatThrownBy(() -> migrated.up(op -> op.dropConstraint("users", unique("a"))))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(
                        "ERROR: table users has 2 constraints like unique (a) where there should be one; of"
                                + " that kind it has somebody_elses UNIQUE (a), users_a_key UNIQUE (a), users_b_a_key UNIQUE (b, a)");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void aConstraintThatIsGoneIsMissed(TestDatabase database) throws SQLException {
        MigratedDatabase migrated = migrated(database);
        database.execute("ALTER TABLE users DROP CONSTRAINT users_pkey");

        assertThatThrownBy(() -> migrated.up(op -> op.dropConstraint("users", primaryKey("a", "b"))))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(
                        "ERROR: table users has 0 constraints like primary key (a, b) where there should be"
                                + " one; of that kind it has none");
    }
}
