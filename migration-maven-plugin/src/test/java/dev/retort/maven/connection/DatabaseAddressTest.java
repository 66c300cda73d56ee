package dev.retort.maven.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.maven.configuration.Configuration;
import dev.retort.maven.configuration.Login;
import dev.retort.maven.configuration.Place;
import dev.retort.maven.configuration.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    private static final Path FILE = Path.of("target", "dev.db");

    @Test
    void fileOfTheProjectIsTheDefault() {
        DatabaseAddress address = address(Map.of());

        assertThat(address.url().value()).isEqualTo("jdbc:sqlite:" + FILE);
        assertThat(address.isDefault()).isTrue();
    }

    @Test
    void driverGetsUserAndPassword() {
        DatabaseAddress address =
                address(Map.of(Setting.URL, "jdbc:sqlite:x", Setting.USER, "me", Setting.PASSWORD, "mine"));

        assertThat(address.login()).containsOnly(Map.entry("user", "me"), Map.entry("password", "mine"));
        assertThat(address.isDefault()).isFalse();
    }

    @Test
    void passwordIsMaskedInTheUrl() {
        DatabaseAddress address = address(Map.of(Setting.URL, "jdbc:postgresql://db/app?user=me&password=mine"));

        assertThat(address.maskedUrl()).isEqualTo("jdbc:postgresql://db/app?user=me&password=***");
        assertThat(address).hasToString("jdbc:postgresql://db/app?user=me&password=***");
    }

    @Test
    void passwordIsMaskedInEveryText() {
        DatabaseAddress address =
                address(Map.of(Setting.URL, "jdbc:postgresql://db/app?password=first", Setting.PASSWORD, "second"));

        assertThat(address.secrets().mask("neither first nor second")).isEqualTo("neither *** nor ***");
    }

    private static DatabaseAddress address(Map<Setting, String> pom) {
        Configuration configuration = new Configuration(
                List.of(Place.pom(setting -> Optional.ofNullable(pom.get(setting)))),
                id -> new Login(Optional.empty(), Optional.empty()));
        return DatabaseAddress.of(configuration, FILE);
    }
}
