package dev.retort.maven.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SettingTest {

    @Test
    void eachSettingHasOneNameInTheEnvironment() {
        assertThat(Arrays.stream(Setting.values()).map(Setting::environmentVariable))
                .containsExactly(
                        "DB_URL",
                        "DB_USER",
                        "DB_PASSWORD",
                        "DB_SERVER_ID",
                        "DB_VERSION_TABLE",
                        "DB_HISTORY_TABLE",
                        "DB_LOCK_TIMEOUT",
                        "DB_CHANGED_REVISIONS",
                        "DB_UNDECIDED",
                        "DB_STATEMENT_LOCK_TIMEOUT",
                        "DB_STATEMENT_LOCK_ATTEMPTS",
                        "DB_TRANSACTIONS",
                        "DB_PRODUCTION");
    }
}
