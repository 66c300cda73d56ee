package dev.retort.maven.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Sessions say that they are Retort's, and which goal's, where a driver passes that on. */
class ProgramNameTest {

    private static Properties login(String url) {
        Properties login = new Properties();
        ProgramName.ofGoal("upgrade").addTo(login, url);
        return login;
    }

    @Test
    void postgresqlIsToldTheApplication() {
        assertThat(login("jdbc:postgresql://localhost/app"))
                .containsExactlyEntriesOf(Map.of("ApplicationName", "retort upgrade"));
    }

    @Test
    void mysqlAndMariadbAreToldTheProgram() {
        Map<Object, Object> told = Map.of("connectionAttributes", "program_name:retort upgrade");
        assertThat(login("jdbc:mysql://localhost/app")).containsExactlyEntriesOf(told);
        assertThat(login("jdbc:mariadb://localhost/app")).containsExactlyEntriesOf(told);
    }

    @Test
    void attributesOfTheUrlAreKept() {
        assertThat(login("jdbc:mysql://localhost/app?connectionAttributes=team:billing"))
                .isEmpty();
    }

    @Test
    void thoseWhoHaveNoPlaceForANameAreToldNothing() {
        assertThat(login("jdbc:sqlite:app.db")).isEmpty();
        assertThat(login("jdbc:other:app")).isEmpty();
    }
}
