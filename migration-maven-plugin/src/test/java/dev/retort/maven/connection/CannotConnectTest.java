package dev.retort.maven.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.maven.configuration.Given;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CannotConnectTest {

    @ParameterizedTest
    @CsvSource({
        "28P01, 0, the user and the password",
        "28000, 1045, the user and the password",
        "3D000, 0, 'the name of the database, which has to exist'",
        "42000, 1049, 'the name of the database, which has to exist'",
        "08001, 0, 'host and port, and that the server is running'",
        "99999, 0, the URL",
    })
    void messageSaysWhatToCheck(String state, int code, String suspect) {
        SQLException cause = new SQLException("no way for hunter2\n\nmore words", state, code);

        assertThat(new CannotConnect(address(), cause))
                .hasMessage("Cannot connect to jdbc:mysql://db/app as \"me\": no way for ***.\nCheck " + suspect
                        + ". The URL is from DB_URL, the user from pom.xml, the password from -Ddb.password."
                        + " All ways to give them: mvn db:help -Ddetail");
    }

    private static DatabaseAddress address() {
        return new DatabaseAddress(
                new Given("jdbc:mysql://db/app", "DB_URL"),
                Optional.of(new Given("me", "pom.xml")),
                Optional.of(new Given("hunter2", "-Ddb.password")),
                false);
    }
}
