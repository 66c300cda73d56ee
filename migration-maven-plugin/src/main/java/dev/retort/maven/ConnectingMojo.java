package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.core.Scripts;
import dev.retort.core.problem.Secrets;
import dev.retort.maven.configuration.Configuration;
import dev.retort.maven.configuration.Given;
import dev.retort.maven.configuration.Place;
import dev.retort.maven.configuration.SecretParameter;
import dev.retort.maven.configuration.ServersOfSettings;
import dev.retort.maven.configuration.Setting;
import dev.retort.maven.connection.Access;
import dev.retort.maven.connection.ConnectionPool;
import dev.retort.maven.connection.DatabaseAddress;
import dev.retort.maven.connection.Drivers;
import dev.retort.maven.connection.ProgramName;
import dev.retort.maven.document.DatabaseFacts;
import dev.retort.maven.output.Output;
import dev.retort.maven.text.Header;
import dev.retort.schema.Dialect;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** What goals have in common that can reach a database: who and where it is, and how to connect. */
@SuppressWarnings("NullAway.Init") // Maven fills the fields.
abstract class ConnectingMojo extends RetortMojo {

    @Inject
    private SettingsDecrypter decrypter;

    @Parameter(defaultValue = "${project.build.directory}/dev.db", readonly = true, required = true)
    private File defaultFile;

    /**
     * The JDBC URL of the database, such as <code>jdbc:postgresql://localhost:5432/app</code>. Without it the goal works on an
     * SQLite file of the project, <code>target/dev.db</code>. The command line wins over the environment (<code>DB_URL</code>),
     * and that over the pom.
     */
    @Parameter(property = "db.url")
    private @Nullable PlexusConfiguration url;

    /**
     * The user who connects. The command line wins over the environment (<code>DB_USER</code>), and that over the pom. A
     * <code>serverId</code> counts as the user and the password of the place that names it.
     */
    @Parameter(property = "db.user")
    private @Nullable String user;

    /**
     * The user's password. Best kept out of the pom: use the environment (<code>DB_PASSWORD</code>) or <code>serverId</code>. The
     * command line wins over the environment, and that over the pom.
     */
    @Parameter(property = "db.password")
    private @Nullable PlexusConfiguration password;

    /**
     * The id of a <code>&lt;server&gt;</code> in <code>settings.xml</code> whose user and password are used; the password may be
     * encrypted with <code>mvn --encrypt-password</code>. In the environment: <code>DB_SERVER_ID</code>.
     */
    @Parameter(property = "db.serverId")
    private @Nullable String serverId;

    /**
     * The table that says which revisions are applied. <code>alembic_version</code> continues a database that Alembic manages. In
     * the environment: <code>DB_VERSION_TABLE</code>.
     */
    @Parameter(property = "db.versionTable", defaultValue = "retort_version")
    private String versionTable;

    /**
     * The table that every run adds its lines to: who did what, when, and how it ended. In the environment:
     * <code>DB_HISTORY_TABLE</code>.
     */
    @Parameter(property = "db.historyTable", defaultValue = "retort_history")
    private String historyTable;

    /**
     * How many seconds to wait for another run on the same database to end. In the environment: <code>DB_LOCK_TIMEOUT</code>.
     */
    @Parameter(property = "db.lockTimeout", defaultValue = "60")
    private String lockTimeout;

    /**
     * What a run does when an applied revision is no longer what was applied: <code>refuse</code>, or <code>warn</code> and go on.
     * In the environment: <code>DB_CHANGED_REVISIONS</code>.
     */
    @Parameter(property = "db.changedRevisions", defaultValue = "refuse")
    private String changedRevisions;

    /**
     * What became of an operation of which nobody can tell whether it took effect before its run broke off: <code>done</code> or
     * <code>again</code>, once somebody has looked; until then <code>refuse</code>. In the environment: <code>DB_UNDECIDED</code>.
     */
    @Parameter(property = "db.undecided", defaultValue = "refuse")
    private String undecided;

    /**
     * How many seconds a change to a table waits for sessions that use it, before it gives way to those behind it and is tried
     * again, on PostgreSQL, MySQL and MariaDB. In the environment: <code>DB_STATEMENT_LOCK_TIMEOUT</code>.
     */
    @Parameter(property = "db.statementLockTimeout", defaultValue = "5")
    private String statementLockTimeout;

    /**
     * How often such a change is tried. In the environment: <code>DB_STATEMENT_LOCK_ATTEMPTS</code>.
     */
    @Parameter(property = "db.statementLockAttempts", defaultValue = "10")
    private String statementLockAttempts;

    /**
     * What is committed together, on PostgreSQL and SQLite: <code>revision</code>, or <code>all</code> that a run does. In the
     * environment: <code>DB_TRANSACTIONS</code>.
     */
    @Parameter(property = "db.transactions", defaultValue = "revision")
    private String transactions;

    /**
     * Whether this is a database whose data matters: a plan that destroys some then needs <code>db.approve</code> or
     * <code>db.confirm</code>. In the environment: <code>DB_PRODUCTION</code>.
     */
    @Parameter(property = "db.production", defaultValue = "false")
    private String production;

    private Secrets secrets = Secrets.none();

    /** Work on a database that can be reached. */
    interface Work {
        void on(Database database) throws SQLException, IOException;
    }

    /** Connects, says to which database, and does some work there. */
    final void connect(Revisions revisions, Access access, Output output, Work work) throws SQLException, IOException {
        Configuration configuration = configuration();
        DatabaseAddress address = address(configuration);
        if (address.isDefault() && access == Access.WRITE) {
            Files.createDirectories(defaultFile.toPath().getParent());
        }
        ProgramName program = ProgramName.ofGoal(execution().getGoal());
        try (ConnectionPool pool = ConnectionPool.open(address, drivers(revisions), access, program)) {
            DatabaseFacts facts = facts(pool, address);
            output.lines(Header.of(facts));
            work.on(new Database(revisions, facts, pool.connections(), configuration.runSettings()));
        }
    }

    private DatabaseAddress address(Configuration configuration) {
        DatabaseAddress address = DatabaseAddress.of(configuration, defaultFile.toPath());
        secrets = address.secrets();
        return address;
    }

    /** Makes scripts without connecting to anything. */
    final Scripts scripts(Revisions revisions, Dialect dialect) {
        return Scripts.of(revisions, dialect, configuration().runSettings());
    }

    /** The kind of database that somebody named by its URL. */
    final Optional<String> kindOfDatabase() {
        return address(configuration()).kind();
    }

    @Override
    final Secrets secrets() {
        return secrets;
    }

    /** A target from the command line, or else from the pom; the environment has no say in what a goal does. */
    final Optional<String> target(@Nullable String parameter) {
        return given("db.target", parameter);
    }

    private static DatabaseFacts facts(ConnectionPool pool, DatabaseAddress address) {
        return new DatabaseFacts(
                pool.product().name(),
                pool.product().version(),
                address.maskedUrl(),
                pool.databaseExists(),
                address.user().map(Given::value),
                Optional.of(address.url().origin()).filter(origin -> !address.isDefault()));
    }

    private Drivers drivers(Revisions revisions) {
        return Drivers.of(
                text -> getLog().debug(text),
                revisions.classLoader(),
                getClass().getClassLoader());
    }

    private Configuration configuration() {
        return new Configuration(
                List.of(
                        Place.commandLine(this::commandLine),
                        Place.environment(this::environment),
                        Place.pom(this::parameter)),
                new ServersOfSettings(session().getSettings(), decrypter));
    }

    private Optional<String> environment(String variable) {
        return Optional.ofNullable(session().getSystemProperties().getProperty("env." + variable));
    }

    private Optional<String> secret(@Nullable PlexusConfiguration parameter) {
        return new SecretParameter(session(), execution()).read(parameter);
    }

    private Optional<String> parameter(Setting setting) {
        return switch (setting) {
            case URL -> secret(url);
            case USER -> Optional.ofNullable(user);
            case PASSWORD -> secret(password);
            case SERVER_ID -> Optional.ofNullable(serverId);
            case VERSION_TABLE -> Optional.of(versionTable);
            case HISTORY_TABLE -> Optional.of(historyTable);
            case LOCK_TIMEOUT -> Optional.of(lockTimeout);
            case CHANGED_REVISIONS -> Optional.of(changedRevisions);
            case UNDECIDED -> Optional.of(undecided);
            case STATEMENT_LOCK_TIMEOUT -> Optional.of(statementLockTimeout);
            case STATEMENT_LOCK_ATTEMPTS -> Optional.of(statementLockAttempts);
            case TRANSACTIONS -> Optional.of(transactions);
            case PRODUCTION -> Optional.of(production);
        };
    }
}
