package dev.retort.maven.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.run.Caution;
import dev.retort.core.run.RunSettings;
import dev.retort.core.run.StatementLocks;
import dev.retort.core.run.TransactionScope;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<Setting, String> EMPTY_POM = Map.of();

    @Test
    void commandLineWinsOverEnvironmentAndPom() {
        Configuration configuration = configuration(
                Map.of("db.url", "jdbc:sqlite:c"),
                Map.of("DB_URL", "jdbc:sqlite:e"),
                Map.of(Setting.URL, "jdbc:sqlite:p"));

        assertThat(configuration.url()).contains(new Given("jdbc:sqlite:c", "-Ddb.url"));
    }

    @Test
    void environmentWinsOverPom() {
        Configuration configuration =
                configuration(NOTHING, Map.of("DB_URL", "jdbc:sqlite:e"), Map.of(Setting.URL, "jdbc:sqlite:p"));

        assertThat(configuration.url()).contains(new Given("jdbc:sqlite:e", "DB_URL"));
    }

    @Test
    void pomCountsWhenNothingElseIsSaid() {
        Configuration configuration = configuration(NOTHING, NOTHING, Map.of(Setting.URL, "jdbc:sqlite:p"));

        assertThat(configuration.url()).contains(new Given("jdbc:sqlite:p", "pom.xml"));
    }

    @Test
    void emptyValueCountsAsNone() {
        Configuration configuration =
                configuration(Map.of("db.url", ""), Map.of("DB_URL", ""), Map.of(Setting.URL, "jdbc:sqlite:p"));

        assertThat(configuration.url()).contains(new Given("jdbc:sqlite:p", "pom.xml"));
    }

    @Test
    void eachValueIsLookedForOnItsOwn() {
        Configuration configuration =
                configuration(NOTHING, Map.of("DB_PASSWORD", "secret"), Map.of(Setting.USER, "app"));

        assertThat(configuration.user()).contains(new Given("app", "pom.xml"));
        assertThat(configuration.password()).contains(new Given("secret", "DB_PASSWORD"));
    }

    @Test
    void serverCountsAsUserAndPasswordOfThePlaceThatNamesIt() {
        Configuration configuration = configuration(
                Map.of("db.serverId", "production"),
                NOTHING,
                Map.of(Setting.USER, "app", Setting.PASSWORD, "development"));

        assertThat(configuration.user()).contains(new Given("deployer", "the server \"production\" in settings.xml"));
        assertThat(configuration.password())
                .contains(new Given("from settings", "the server \"production\" in settings.xml"));
    }

    @Test
    void userOfTheSamePlaceWinsOverItsServer() {
        Configuration configuration =
                configuration(NOTHING, NOTHING, Map.of(Setting.USER, "app", Setting.SERVER_ID, "production"));

        assertThat(configuration.user()).contains(new Given("app", "pom.xml"));
        assertThat(configuration.password())
                .contains(new Given("from settings", "the server \"production\" in settings.xml"));
    }

    @Test
    void serverThatNobodyNeedsIsNotLookedUp() {
        Configuration configuration = configuration(
                Map.of("db.user", "me", "db.password", "mine"), NOTHING, Map.of(Setting.SERVER_ID, "unknown"));

        assertThat(configuration.user()).contains(new Given("me", "-Ddb.user"));
        assertThat(configuration.password()).contains(new Given("mine", "-Ddb.password"));
    }

    @Test
    void unknownServerIsToldWithTheKnownOnes() {
        Configuration configuration = configuration(NOTHING, Map.of("DB_SERVER_ID", "productoin"), EMPTY_POM);

        assertThatThrownBy(configuration::user)
                .hasMessage("settings.xml has no server with the id \"productoin\", which DB_SERVER_ID names; it has"
                        + " production. Add a <server> with this id, or give db.user and db.password.");
    }

    @Test
    void runIsToldTablesAndPatience() {
        Configuration configuration = configuration(
                Map.of("db.lockTimeout", "5"),
                Map.of("DB_HISTORY_TABLE", "log"),
                Map.of(Setting.VERSION_TABLE, "alembic_version", Setting.LOCK_TIMEOUT, "60"));

        assertThat(configuration.runSettings())
                .isEqualTo(RunSettings.DEFAULT
                        .withVersionTable("alembic_version")
                        .withHistoryTable("log")
                        .withLockPatience(Duration.ofSeconds(5)));
    }

    @Test
    void patienceIsAWholeNumberOfSeconds() {
        Configuration configuration = configuration(NOTHING, Map.of("DB_LOCK_TIMEOUT", "1m"), EMPTY_POM);

        assertThatThrownBy(configuration::runSettings)
                .hasMessage("db.lockTimeout has to be a whole number of seconds, such as 60, and is \"1m\" (from"
                        + " DB_LOCK_TIMEOUT).");
    }

    @Test
    void whatCannotBeDecidedIsRefusedUntilSomebodyHasLooked() {
        assertThat(configuration(Map.of("db.undecided", "done"), NOTHING, EMPTY_POM)
                        .runSettings()
                        .caution())
                .isEqualTo(Caution.DEFAULT.withUndecided(Caution.Undecided.DONE));
        assertThat(configuration(NOTHING, Map.of("DB_UNDECIDED", "again"), EMPTY_POM)
                        .runSettings()
                        .caution())
                .isEqualTo(Caution.DEFAULT.withUndecided(Caution.Undecided.AGAIN));
        assertThatThrownBy(configuration(Map.of("db.undecided", "yes"), NOTHING, EMPTY_POM)::runSettings)
                .hasMessage("db.undecided has to be \"refuse\", \"done\" or \"again\", and is \"yes\" (from"
                        + " -Ddb.undecided).");
    }

    @Test
    void changedRevisionsAreRefusedUnlessAWarningIsAskedFor() {
        assertThat(configuration(NOTHING, NOTHING, EMPTY_POM).runSettings().caution())
                .isEqualTo(Caution.DEFAULT);
        assertThat(configuration(NOTHING, Map.of("DB_CHANGED_REVISIONS", "warn"), EMPTY_POM)
                        .runSettings()
                        .caution())
                .isEqualTo(Caution.DEFAULT.withChangedRevisions(Caution.ChangedRevisions.WARN));
        assertThatThrownBy(configuration(Map.of("db.changedRevisions", "no"), NOTHING, EMPTY_POM)::runSettings)
                .hasMessage("db.changedRevisions has to be \"refuse\" or \"warn\", and is \"no\" (from"
                        + " -Ddb.changedRevisions).");
    }

    @Test
    void statementsAreToldHowLongAndHowOftenToWait() {
        Configuration configuration = configuration(
                Map.of("db.statementLockTimeout", "2"), Map.of("DB_STATEMENT_LOCK_ATTEMPTS", "3"), EMPTY_POM);

        assertThat(configuration.runSettings().statementLocks())
                .isEqualTo(new StatementLocks(Duration.ofSeconds(2), 3));
    }

    @Test
    void aStatementWaitsForASecondAndIsTriedOnceAtLeast() {
        assertThatThrownBy(configuration(Map.of("db.statementLockTimeout", "0"), NOTHING, EMPTY_POM)::runSettings)
                .hasMessage(
                        "db.statementLockTimeout has to be a whole number of seconds from 1 on, such as 5, and is \"0\""
                                + " (from -Ddb.statementLockTimeout).");
        assertThatThrownBy(configuration(NOTHING, Map.of("DB_STATEMENT_LOCK_ATTEMPTS", "-1"), EMPTY_POM)::runSettings)
                .hasMessage(
                        "db.statementLockAttempts has to be a whole number from 1 on, such as 10, and is \"-1\" (from"
                                + " DB_STATEMENT_LOCK_ATTEMPTS).");
    }

    @Test
    void eachRevisionHasATransactionUnlessOneIsAskedForOverTheWholeRun() {
        assertThat(configuration(NOTHING, NOTHING, EMPTY_POM).runSettings().transactions())
                .isEqualTo(TransactionScope.REVISION);
        assertThat(configuration(NOTHING, Map.of("DB_TRANSACTIONS", "all"), EMPTY_POM)
                        .runSettings()
                        .transactions())
                .isEqualTo(TransactionScope.ALL);
        assertThatThrownBy(configuration(Map.of("db.transactions", "each"), NOTHING, EMPTY_POM)::runSettings)
                .hasMessage("db.transactions has to be \"revision\" or \"all\", and is \"each\" (from"
                        + " -Ddb.transactions).");
    }

    private static Configuration configuration(
            Map<String, String> commandLine, Map<String, String> environment, Map<Setting, String> pom) {
        return new Configuration(
                List.of(
                        Place.commandLine(name -> Optional.ofNullable(commandLine.get(name))),
                        Place.environment(name -> Optional.ofNullable(environment.get(name))),
                        Place.pom(setting -> Optional.ofNullable(pom.get(setting)))),
                ConfigurationTest::login);
    }

    private static Login login(Given serverId) {
        if (serverId.value().equals("production")) {
            return new Login(Optional.of("deployer"), Optional.of("from settings"));
        }
        throw new UnknownServer(serverId, List.of("production"));
    }
}
