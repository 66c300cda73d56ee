import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Commit;
import org.jooq.CommitProvider;
import org.jooq.Commits;
import org.jooq.ContentType;
import org.jooq.DSLContext;
import org.jooq.Migrations;
import org.jooq.SQLDialect;
import org.jooq.conf.MigrationSchema;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** jOOQ's experimental migrations, a chain of commits with a file each, on PostgreSQL: URL, user, password, folder. */
public final class JooqMain {
    private JooqMain() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
                Stream<Path> files = Files.list(Path.of(arguments[3]))) {
            migrate(connection, files.sorted().toList());
        }
    }

    private static void migrate(Connection connection, List<Path> files) throws Exception {
        Settings settings = new Settings()
                .withMigrationSchemata(new MigrationSchema().withSchema(""))
                .withMigrationAutoVerification(false);
        DSLContext context = DSL.using(connection, SQLDialect.POSTGRES, settings);
        Migrations migrations = context.migrations();
        Commits commits = migrations.commits();
        Commit last = commits.root();
        for (Path file : files) {
            String name = file.getFileName().toString();
            last = last.commit(name.substring(0, 6), migrations.file(name, Files.readString(file), ContentType.INCREMENT));
            commits.add(last);
        }
        CommitProvider provider = () -> commits;
        context.configuration().derive(provider).dsl().migrations().migrateTo(last).execute();
    }
}
