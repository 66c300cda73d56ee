package dev.retort.it.gateway;

import static dev.retort.it.catalogue.CatalogueAssert.assertThatCatalogueOf;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.catalogue.RecordedStep;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.HistoryRun;
import java.sql.SQLException;
import java.util.List;

/** The 29 revisions of the gateway lead to the catalogues that were recorded under the tool for which they were written. */
class GatewayIT {
    @OnDatabase(POSTGRESQL)
    void eachStepUpAndDownLeavesTheRecordedCatalogue(TestDatabase database) throws SQLException {
        List<RecordedStep> upgrades = Gateway.RECORDED.upgrades().toList();
        List<RecordedStep> downgrades = Gateway.RECORDED.downgrades().toList();
        assertThat(upgrades).hasSize(29);
        assertThat(downgrades).hasSize(23);

        try (HistoryRun run = HistoryRun.of(Gateway.REVISIONS, database)) {
            for (RecordedStep step : upgrades) {
                Gateway.carryOut(step, run);
                assertThat(run.heads()).as(step.toString()).containsExactly(Gateway.id(step.revision()));
                assertThatCatalogueOf(database).as(step.toString()).matches(step.catalogue());
            }
            for (RecordedStep step : downgrades) {
                Gateway.carryOut(step, run);
                assertThatCatalogueOf(database).as(step.toString()).matches(Gateway.after(step));
            }
        }
    }

    /** Recorded as failing at the first of them, for a table that the revision above had dropped already. */
    @OnDatabase(POSTGRESQL)
    void lowestSixRevisionsAreTakenBackToo(TestDatabase database) throws SQLException {
        List<String> lowest = List.of(
                "InitSchema",
                "AddExecutionStatusToUsageRecords",
                "AddRequestIdToUsageRecords",
                "CreateInvoicesTable",
                "CreateBillingSnapshotsTable",
                "CreateUsageRecordsTable");
        Catalogue left = Gateway.subscriptionsLeftByTheWayBack();

        try (HistoryRun run = HistoryRun.of(Gateway.REVISIONS, database)) {
            assertThat(run.upgrade("head")).hasSize(29);
            assertThatCatalogueOf(database).matches(Gateway.RECORDED.head());
            assertThat(run.downgrade(Gateway.id(Gateway.name("InitSchema")))).hasSize(23);

            for (String revision : lowest) {
                String name = Gateway.name(revision);
                assertThat(run.downgrade("-1")).containsExactly(Gateway.id(name));
                assertThatCatalogueOf(database)
                        .as("down " + name)
                        .matches(Gateway.RECORDED.before(name).withAll(left.entries()));
            }
            assertThat(run.heads()).isEmpty();

            assertThat(run.upgrade("head")).hasSize(29);
        }
        assertThatCatalogueOf(database)
                .matches(Gateway.RECORDED.head().with("table:subscriptions", subscriptionsWithColumnsAddedBehind()));
    }

    private static JsonElement subscriptionsWithColumnsAddedBehind() {
        return JsonParser.parseString("""
                {
                  "kind": "table",
                  "columns": [
                    "id", "user_id", "stripe_subscription_id", "plan_type", "status", "current_period_start",
                    "current_period_end", "cancel_at", "stripe_price_id", "cancel_at_period_end", "cancelled_at",
                    "created_at", "updated_at"
                  ]
                }""");
    }

    @OnDatabase(POSTGRESQL)
    void whatAnInstallationHasAlreadyIsLeftAlone(TestDatabase database) throws SQLException {
        String projects = Gateway.name("AddProjectsAndSessionProjectId");

        try (HistoryRun run = HistoryRun.of(Gateway.REVISIONS, database)) {
            run.upgrade(Gateway.id(Gateway.name("CreateGitCheckpointsTable")));
            database.execute(
                    """
                    CREATE TABLE projects (
                        id UUID DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY,
                        name VARCHAR(120) NOT NULL,
                        user_id UUID NOT NULL CONSTRAINT fk_projects_user_id REFERENCES users ON DELETE CASCADE,
                        created_at TIMESTAMP DEFAULT now() NOT NULL,
                        updated_at TIMESTAMP DEFAULT now() NOT NULL)""",
                    "CREATE INDEX idx_projects_user_id ON projects (user_id)",
                    """
                    ALTER TABLE sessions ADD COLUMN project_id UUID
                        CONSTRAINT fk_sessions_project_id REFERENCES projects ON DELETE SET NULL""",
                    "CREATE INDEX idx_sessions_project_id ON sessions (project_id)");
            run.upgrade(Gateway.id(projects));
        }

        assertThatCatalogueOf(database).matches(Gateway.RECORDED.after(projects));
    }

    @OnDatabase(POSTGRESQL)
    void whatAnInstallationHasOtherwiseIsAligned(TestDatabase database) throws SQLException {
        String checkpoints = Gateway.name("CreateGitCheckpointsTable");

        try (HistoryRun run = HistoryRun.of(Gateway.REVISIONS, database)) {
            run.upgrade(Gateway.id(Gateway.name("AddExecutionStatusCancelStates")));
            database.execute(
                    "DROP TABLE git_checkpoints",
                    "DROP TABLE chat_messages",
                    "DROP TYPE chat_message_role",
                    "ALTER TABLE conversations ADD COLUMN user_id UUID",
                    "ALTER TABLE conversations ADD COLUMN messages JSONB");
            run.upgrade(Gateway.id(checkpoints));
        }

        assertThatCatalogueOf(database).matches(Gateway.RECORDED.after(checkpoints));
    }

    @OnDatabase(POSTGRESQL)
    void simplerSubscriptionsOfAnInstallationAreAligned(TestDatabase database) throws SQLException {
        String subscriptions = Gateway.name("AlignSubscriptions");

        try (HistoryRun run = HistoryRun.of(Gateway.REVISIONS, database)) {
            run.upgrade(Gateway.id(Gateway.name("CreateCreditBalance")));
            database.execute("""
                    CREATE TABLE subscriptions (
                        id UUID DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY,
                        user_id UUID NOT NULL,
                        stripe_subscription_id VARCHAR(255),
                        plan_type VARCHAR(50) DEFAULT 'free' NOT NULL,
                        status VARCHAR(20) DEFAULT 'active' NOT NULL,
                        current_period_start TIMESTAMP WITH TIME ZONE NOT NULL,
                        current_period_end TIMESTAMP WITH TIME ZONE NOT NULL,
                        cancel_at TIMESTAMP WITH TIME ZONE,
                        CONSTRAINT subscriptions_status_check CHECK (status IN ('active', 'cancelled')))""");
            run.upgrade(Gateway.id(subscriptions));
        }

        assertThatCatalogueOf(database)
                .matches(Gateway.RECORDED
                        .after(subscriptions)
                        .with("table:subscriptions", subscriptionsWithColumnsAddedBehind()));
    }
}
