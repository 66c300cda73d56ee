package dev.retort.maven.configuration;

import dev.retort.core.run.Caution;
import dev.retort.core.run.RunSettings;
import dev.retort.core.run.StatementLocks;
import dev.retort.core.run.TransactionScope;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that a user said about the database. The most specific place wins: the command line, then the environment, then the
 * pom. A {@code serverId} counts as the user and the password of the place that names it.
 */
public final class Configuration {

    private final List<Place> places;
    private final Servers servers;

    /** The places, the most specific one first. */
    public Configuration(List<Place> places, Servers servers) {
        this.places = List.copyOf(places);
        this.servers = servers;
    }

    public Optional<Given> url() {
        return find(Setting.URL);
    }

    public Optional<Given> user() {
        return login(Setting.USER, Login::user);
    }

    public Optional<Given> password() {
        return login(Setting.PASSWORD, Login::password);
    }

    /** What the run is told; what nobody says is left to the run. */
    public RunSettings runSettings() {
        RunSettings settings = RunSettings.DEFAULT;
        settings = find(Setting.VERSION_TABLE)
                .map(Given::value)
                .map(settings::withVersionTable)
                .orElse(settings);
        settings = find(Setting.HISTORY_TABLE)
                .map(Given::value)
                .map(settings::withHistoryTable)
                .orElse(settings);
        settings = find(Setting.LOCK_TIMEOUT)
                .map(Configuration::seconds)
                .map(settings::withLockPatience)
                .orElse(settings);
        settings = find(Setting.TRANSACTIONS)
                .map(Configuration::transactions)
                .map(settings::withTransactions)
                .orElse(settings);
        return settings.withStatementLocks(statementLocks(settings.statementLocks()))
                .withCaution(caution(settings.caution()));
    }

    private Caution caution(Caution usual) {
        Caution caution = find(Setting.CHANGED_REVISIONS)
                .map(Configuration::changedRevisions)
                .map(usual::withChangedRevisions)
                .orElse(usual);
        Caution decided = find(Setting.UNDECIDED)
                .map(Configuration::undecided)
                .map(caution::withUndecided)
                .orElse(caution);
        return find(Setting.PRODUCTION)
                .map(given -> decided.inProduction(yes(Setting.PRODUCTION, given)))
                .orElse(decided);
    }

    private static TransactionScope transactions(Given given) {
        return switch (given.value()) {
            case "revision" -> TransactionScope.REVISION;
            case "all" -> TransactionScope.ALL;
            default -> throw new InvalidSetting(Setting.TRANSACTIONS, given, "\"revision\" or \"all\"");
        };
    }

    private static Caution.Undecided undecided(Given given) {
        return switch (given.value()) {
            case "refuse" -> Caution.Undecided.REFUSE;
            case "done" -> Caution.Undecided.DONE;
            case "again" -> Caution.Undecided.AGAIN;
            default -> throw new InvalidSetting(Setting.UNDECIDED, given, "\"refuse\", \"done\" or \"again\"");
        };
    }

    private static Caution.ChangedRevisions changedRevisions(Given given) {
        return switch (given.value()) {
            case "refuse" -> Caution.ChangedRevisions.REFUSE;
            case "warn" -> Caution.ChangedRevisions.WARN;
            default -> throw new InvalidSetting(Setting.CHANGED_REVISIONS, given, "\"refuse\" or \"warn\"");
        };
    }

    private StatementLocks statementLocks(StatementLocks usual) {
        return new StatementLocks(
                find(Setting.STATEMENT_LOCK_TIMEOUT)
                        .map(given -> atLeastOne(
                                Setting.STATEMENT_LOCK_TIMEOUT,
                                given,
                                "a whole number of seconds from 1 on, such as 5"))
                        .map(Duration::ofSeconds)
                        .orElse(usual.timeout()),
                find(Setting.STATEMENT_LOCK_ATTEMPTS)
                        .map(given -> atLeastOne(
                                Setting.STATEMENT_LOCK_ATTEMPTS, given, "a whole number from 1 on, such as 10"))
                        .orElse(usual.attempts()));
    }

    private static int atLeastOne(Setting setting, Given given, String expected) {
        if (!given.value().matches("[1-9][0-9]{0,5}")) {
            throw new InvalidSetting(setting, given, expected);
        }
        return Integer.parseInt(given.value());
    }

    private static boolean yes(Setting setting, Given given) {
        return switch (given.value()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidSetting(setting, given, "true or false");
        };
    }

    private static Duration seconds(Given lockTimeout) {
        if (!lockTimeout.value().matches("[0-9]{1,9}")) {
            throw new InvalidSetting(Setting.LOCK_TIMEOUT, lockTimeout, "a whole number of seconds, such as 60");
        }
        return Duration.ofSeconds(Integer.parseInt(lockTimeout.value()));
    }

    Optional<Given> find(Setting setting) {
        return places.stream().flatMap(place -> place.find(setting).stream()).findFirst();
    }

    private Optional<Given> login(Setting setting, Function<Login, Optional<String>> part) {
        return places.stream()
                .flatMap(place -> place.find(setting).or(() -> ofServer(place, part)).stream())
                .findFirst();
    }

    private Optional<Given> ofServer(Place place, Function<Login, Optional<String>> part) {
        return place.find(Setting.SERVER_ID)
                .flatMap(id -> part.apply(servers.login(id))
                        .map(value -> new Given(value, "the server \"" + id.value() + "\" in settings.xml")));
    }
}
