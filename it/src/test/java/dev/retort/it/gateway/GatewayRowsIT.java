package dev.retort.it.gateway;

import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.it.catalogue.RecordedStep;
import dev.retort.it.catalogue.Seed;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.HistoryRun;
import dev.retort.it.histories.LiveRows;
import dev.retort.it.histories.RowScenario;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The gateway's history treats rows as it was recorded to do, and better where it was recorded to lose some. */
class GatewayRowsIT {
    private static final String USER = "'00000000-0000-0000-0000-000000000001'";

    @OnDatabase(POSTGRESQL)
    void rowsChangeFromStepToStepAsRecorded(TestDatabase database) throws SQLException {
        RowScenario scenario = RowScenario.read(Seed.API_GATEWAY, POSTGRESQL, "scenario-data.json");
        LiveRows live = new LiveRows(database, Instant.now());
        // Recorded are the tables that a step changed; the others keep what they had.
        Map<String, List<SortedMap<String, String>>> known = new TreeMap<>();

        try (HistoryRun run = HistoryRun.of(Gateway.REVISIONS, database)) {
            for (RecordedStep step : Gateway.RECORDED.steps()) {
                Gateway.carryOut(step, run);
                known.putAll(scenario.rowsAfter(step));
                for (Map.Entry<String, List<SortedMap<String, String>>> table : known.entrySet()) {
                    assertThat(live.of(table.getKey()))
                            .as(table.getKey() + " after " + step)
                            .containsExactlyInAnyOrderElementsOf(inThisMonth(table.getValue()));
                }
                List<String> statements = scenario.statementsAfter(step);
                if (!statements.isEmpty()) {
                    database.execute(statements.toArray(String[]::new));
                    known.clear();
                }
            }
        }
    }

    /** Credits are given for the present month, and were recorded in another one. */
    private static List<SortedMap<String, String>> inThisMonth(List<SortedMap<String, String>> rows) {
        rows.forEach(row -> {
            LocalDate month = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1);
            row.computeIfPresent("period_start", (column, recorded) -> midnight(month));
            row.computeIfPresent("period_end", (column, recorded) -> midnight(month.plusMonths(1)));
        });
        return rows;
    }

    private static String midnight(LocalDate day) {
        return "\"" + day + "T00:00:00\"";
    }

    /** The real history deletes the record. */
    @OnDatabase(POSTGRESQL)
    void recordOfAnExecutionThatUsedNothingIsKept(TestDatabase database) throws SQLException {
        try (HistoryRun run = HistoryRun.of(Gateway.REVISIONS, database)) {
            run.upgrade(Gateway.id(Gateway.name("AddExecutionStatusToUsageRecords")));
            database.execute("""
                    INSERT INTO usage_records (
                        execution_id, api_key_id, user_id, session_id, conversation_id, provider, adapter,
                        execution_status)
                    VALUES (gen_random_uuid(), 'k', 'u', gen_random_uuid(), gen_random_uuid(), 'p', 'a', 'cancelled')""");
            run.downgrade("-1");
        }

        assertThat(new LiveRows(database, Instant.now()).of("usage_records"))
                .extracting(
                        row -> row.get("model") + " " + row.get("tokens_used") + " " + row.get("execution_duration_ms"))
                .containsExactly("\"unknown\" 0 0");
    }

    /** The real history drops the table, and then fails. */
    @OnDatabase(POSTGRESQL)
    void checkpointsAreKeptAsLongAsTheirTableWasThere(TestDatabase database) throws SQLException {
        try (HistoryRun run = HistoryRun.of(Gateway.REVISIONS, database)) {
            run.upgrade("head");
            database.execute(
                    "INSERT INTO users (id, email) VALUES (" + USER + ", 'a@x.io')",
                    "UPDATE users SET password_hash = 'h'",
                    "INSERT INTO sessions (id, expires_at, last_activity_at, user_id) VALUES (" + USER
                            + ", now(), now(), " + USER + ")",
                    "INSERT INTO git_checkpoints (session_id, commit_hash) VALUES (" + USER + ", 'c0ffee')");
            run.downgrade(Gateway.id(Gateway.name("InitSchema")));
        }

        assertThat(new LiveRows(database, Instant.now()).of("git_checkpoints"))
                .extracting(row -> row.get("commit_hash"))
                .containsExactly("\"c0ffee\"");
    }

    /** The real history fails where the narrower checks refuse a row. */
    @OnDatabase(POSTGRESQL)
    void subscriptionsSurviveTheWayToTheBase(TestDatabase database) throws SQLException {
        try (HistoryRun run = HistoryRun.of(Gateway.REVISIONS, database)) {
            run.upgrade("head");
            database.execute(
                    "INSERT INTO users (id, email, password_hash) VALUES (" + USER + ", 'a@x.io', 'h')",
                    """
                    INSERT INTO subscriptions (user_id, plan_type, status, current_period_start, current_period_end)
                    VALUES (%1$s, 'team', 'trialing', now(), now()),
                        (%1$s, 'free', 'expired', now(), now()),
                        (%1$s, 'starter', 'unpaid', now(), now())""".formatted(USER));
            run.downgrade("base");
            assertThat(plansAndStatuses(database))
                    .containsExactlyInAnyOrder("\"pro\" \"active\"", "\"free\" \"cancelled\"", "\"pro\" \"past_due\"");
        }
    }

    private static List<String> plansAndStatuses(TestDatabase database) throws SQLException {
        return new LiveRows(database, Instant.now())
                .of("subscriptions").stream()
                        .map(row -> row.get("plan_type") + " " + row.get("status"))
                        .toList();
    }

    @OnDatabase(POSTGRESQL)
    void wayBackStopsAtUsersWithoutPassword(TestDatabase database) throws SQLException {
        String authentication = Gateway.id(Gateway.name("AddAuthSchemaFoundation"));

        try (HistoryRun run = HistoryRun.of(Gateway.REVISIONS, database)) {
            run.upgrade(authentication);
            database.execute("INSERT INTO users (email) VALUES ('a@x.io')");

            assertThatThrownBy(() -> run.downgrade("-1"))
                    .hasMessageContaining(
                            "is not met: there are users without a password; give them one, or delete them");
            assertThat(run.heads()).containsExactly(authentication);
        }
    }
}
