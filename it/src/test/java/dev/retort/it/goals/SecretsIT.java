package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.retort.core.problem.Secrets;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Passwords and tokens never get out, whatever fails. */
class SecretsIT {
    private static final String IN_URL = "hush-Hush-4711";

    /** Wrong password, unknown host, a parameter that makes no sense: the drivers repeat parts of the URL. */
    @OnEachDatabase
    void exceptionsOfDrivers(TestDatabase database) {
        for (String url : wrongUrls(database)) {
            SQLException refused = catchThrowableOfType(
                    SQLException.class, () -> DriverManager.getConnection(url).close());
            if (refused != null) {
                StringWriter trace = new StringWriter();
                refused.printStackTrace(new PrintWriter(trace));
                assertThat(Secrets.none().alsoIn(url).mask(url + trace)).doesNotContain(IN_URL);
            }
        }
    }

    private static List<String> wrongUrls(TestDatabase database) {
        if (database.kind() == DatabaseKind.SQLITE) {
            return List.of(
                    "jdbc:sqlite:/nowhere/at/all.db?password=" + IN_URL,
                    "jdbc:sqlite::memory:?journal_mode=" + "?token=" + IN_URL,
                    "jdbc:sqlite:file:/nowhere/at/all.db?mode=ro&key_password=" + IN_URL);
        }
        String url = database.jdbcUrl();
        String server = url.substring(0, url.indexOf("//") + 2);
        String rest = url.substring(server.length());
        String more = url.contains("?") ? "&" : "?";
        return List.of(
                url + more + "user=somebody&password=" + IN_URL,
                server + "no.such.host.invalid:1/app?user=somebody&password=" + IN_URL,
                server + "somebody:" + IN_URL + "@no.such.host.invalid:1/app",
                url + more + "user=somebody&password=" + IN_URL + "&connectTimeout=" + "soon&sslMode=odd&sslmode=odd",
                server + "somebody:" + IN_URL + "@" + rest,
                url + more + "user=a&trustStorePassword=" + IN_URL + "&sslpassword=" + IN_URL + "&access_token="
                        + IN_URL + "&token=" + IN_URL);
    }
}
