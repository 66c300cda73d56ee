package dev.retort.it.dialect.postgresql;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.RESTRICT;
import static dev.retort.schema.ReferentialAction.SET_DEFAULT;
import static dev.retort.schema.ReferentialAction.SET_NULL;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Migration;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.dialect.MigratedDatabase;
import dev.retort.it.dialect.RoundTrip;
import java.sql.SQLException;

/** Each operation does on PostgreSQL what it says, and its derived inverse takes exactly that back. */
class PostgresqlOperationsIT {
    private static final Migration USERS = op -> {
        op.createTable(
                "users",
                column("id", INTEGER).identity(),
                column("name", varchar(50)).notNull().defaultsTo("nobody").comment("as they sign"),
                column("age", INTEGER),
                primaryKey("id"));
        op.createIndex(index("ix_users_name").on("users", "name"));
        op.insert(
                "users", row("name", "Ada").with("age", 36), row("name", "Bob").withNull("age"));
    };

    private static Catalogue roundTrip(TestDatabase database, Migration migration) throws SQLException {
        RoundTrip.of(database, new PostgresqlDialect(), USERS, migration);
        return Catalogue.read(database);
    }

    private static String entry(Catalogue catalogue, String key) {
        return String.valueOf(catalogue.entries().get(key));
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void createTable(TestDatabase database) throws SQLException {
        Catalogue catalogue = roundTrip(
                database,
                op -> op.createTable(table(
                                "order",
                                column("id", BIGINT).serial(),
                                column("number", INTEGER).neverReusedIdentity(),
                                column("user_id", INTEGER),
                                column("deputy_id", INTEGER).defaultsTo(1),
                                column("title", TEXT).collate("C").comment("it's short"),
                                column("paid", BOOLEAN).notNull().defaultsTo(false),
                                column("length", INTEGER).generatedAs(expression("length(title)")),
                                column("created_at", TIMESTAMP_TZ).defaultsTo(currentTimestamp()),
                                primaryKey("id").unnamed(),
                                unique("user_id", "title"),
                                unique("number").unnamed(),
                                check("length > 0"),
                                check("number > 0").unnamed(),
                                foreignKey("user_id")
                                        .references("users", "id")
                                        .onDelete(CASCADE)
                                        .onUpdate(RESTRICT),
                                foreignKey("deputy_id")
                                        .references("users", "id")
                                        .onDelete(SET_NULL)
                                        .onUpdate(SET_DEFAULT)
                                        .unnamed())
                        .comment("what people want")));

        assertThat(entry(catalogue, "column:order.id"))
                .isEqualTo("{\"type\":\"bigint\",\"nullable\":false,"
                        + "\"default\":\"nextval('order_id_seq'::regclass)\"}");
        assertThat(entry(catalogue, "column:order.number"))
                .isEqualTo("{\"type\":\"integer\",\"nullable\":false,\"identity\":\"by default\"}");
        assertThat(entry(catalogue, "column:order.title"))
                .isEqualTo("{\"type\":\"text\",\"nullable\":true,\"comment\":\"it's short\",\"collation\":\"C\"}");
        assertThat(entry(catalogue, "column:order.paid"))
                .isEqualTo("{\"type\":\"boolean\",\"nullable\":false,\"default\":\"false\"}");
        assertThat(entry(catalogue, "column:order.length"))
                .isEqualTo("{\"type\":\"integer\",\"nullable\":true,\"generated\":\"length(title)\"}");
        assertThat(entry(catalogue, "constraint:order.fk_order_user_id"))
                .isEqualTo("{\"kind\":\"foreign key\",\"definition\":\"FOREIGN KEY (user_id) REFERENCES users(id)"
                        + " ON UPDATE RESTRICT ON DELETE CASCADE\"}");
        assertThat(entry(catalogue, "table:order")).contains("\"comment\":\"what people want\"");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void dropTable(TestDatabase database) throws SQLException {
        assertThat(roundTrip(database, op -> op.dropTable("users"))).isEqualTo(Catalogue.EMPTY);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void renameTable(TestDatabase database) throws SQLException {
        roundTrip(database, op -> op.renameTable("users", "user"));
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void commentOnTable(TestDatabase database) throws SQLException {
        roundTrip(database, op -> op.commentOnTable("users", "people's accounts"));
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void addColumn(TestDatabase database) throws SQLException {
        roundTrip(database, op -> {
            op.addColumn(
                    "users",
                    column("active", BOOLEAN).notNull().defaultsTo(true).comment("may log in"));
            op.addColumn("users", column("number", INTEGER).serial());
            op.addColumn("users", column("place", BIGINT).identity());
            op.addColumn("users", column("upper_name", TEXT).generatedAs(expression("upper(name)")));
        });
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void dropColumnWithAllThatNamesIt(TestDatabase database) throws SQLException {
        Migration history = op -> {
            USERS.upgrade(op);
            op.createTable("teams", column("id", INTEGER), primaryKey("id"));
            op.addColumn("users", column("team_id", INTEGER));
            op.addConstraint("users", foreignKey("team_id").references("teams", "id"));
            op.addConstraint("users", unique("name", "team_id"));
            op.addConstraint("users", unique("team_id", "age").unnamed());
            op.addConstraint("users", check("team_id > age"));
            op.addConstraint("users", check("team_id + age < 1000").unnamed());
            op.createIndex(index("several").on("users", "name", "team_id"));
            op.createIndex(index("partial").on("users", "name").where("team_id IS NOT NULL"));
            op.createIndex(index("computed").on("users", key(expression("team_id + 1"))));
        };
        RoundTrip.of(database, new PostgresqlDialect(), history, op -> op.dropColumn("users", "team_id"));

        assertThat(Catalogue.read(database).entries().keySet())
                .containsExactly(
                        "column:teams.id",
                        "column:users.age",
                        "column:users.id",
                        "column:users.name",
                        "constraint:teams.pk_teams",
                        "constraint:users.pk_users",
                        "index:users.ix_users_name",
                        "sequence:users_id_seq",
                        "table:teams",
                        "table:users");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void renameColumn(TestDatabase database) throws SQLException {
        roundTrip(database, op -> op.renameColumn("users", "name", "user"));
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void addConstraint(TestDatabase database) throws SQLException {
        roundTrip(database, op -> {
            op.createTable("teams", column("id", INTEGER), column("name", TEXT), column("boss", INTEGER));
            op.addConstraint("teams", primaryKey("id"));
            op.addConstraint("teams", unique("name").unnamed());
            op.addConstraint(
                    "teams", foreignKey("boss").references("users", "id").unnamed());
            op.addConstraint(
                    "teams", foreignKey("boss").references("teams", "id").onDelete(SET_NULL));
            op.addConstraint("users", check("age > 0"));
        });
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void dropAndRenameConstraint(TestDatabase database) throws SQLException {
        roundTrip(database, op -> {
            op.renameConstraint("users", "pk_users", "users_pkey");
            op.dropConstraint("users", "users_pkey");
            op.addConstraint("users", unique("id"));
        });
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void createAndRenameAndDropIndex(TestDatabase database) throws SQLException {
        Catalogue catalogue = roundTrip(database, op -> {
            op.createIndex(index("Busy")
                    .on(
                            "users",
                            key("age").descending(),
                            key(expression("lower(name)")),
                            key("name").prefix(9))
                    .unique()
                    .where("age > 17"));
            op.renameIndex("users", "Busy", "order");
            op.dropIndex("users", "ix_users_name");
        });

        assertThat(entry(catalogue, "index:users.order"))
                .isEqualTo("{\"unique\":true,\"method\":\"btree\",\"keys\":["
                        + "{\"key\":\"age\",\"desc\":true},{\"key\":\"lower(name::text)\"},{\"key\":\"name\"}],"
                        + "\"where\":\"(age > 17)\"}");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void insert(TestDatabase database) throws SQLException {
        Migration rows = op -> op.insert(
                "users", row("id", 10).with("name", "Eve"), row("id", 11).with("name", "Fay"));
        MigratedDatabase migrated = new MigratedDatabase(database, new PostgresqlDialect())
                .up(USERS)
                .up(rows);

        assertThat(Rows.of(database, "SELECT name FROM users ORDER BY name"))
                .containsExactly("Ada", "Bob", "Eve", "Fay");

        migrated.down(rows, migrated.state());

        assertThat(Rows.of(database, "SELECT name FROM users ORDER BY name")).containsExactly("Ada", "Bob");
    }
}
