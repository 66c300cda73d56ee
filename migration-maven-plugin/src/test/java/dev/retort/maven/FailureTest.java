package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.problem.Secrets;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureTest {

    private static final Secrets SECRETS = Secrets.of("hunter2");
    private final Failure brief = new Failure(SECRETS, false);
    private final Failure withStackTrace = new Failure(SECRETS, true);

    @Test
    void messageStandsAlone() {
        MissingTarget missing = MissingTarget.ofDowngrade();

        assertThat(brief.of(missing)).hasMessage(missing.getMessage()).hasNoCause();
    }

    @Test
    void databaseIsQuotedWithItsState() {
        assertThat(brief.of(new SQLException("hunter2 is wrong", "28P01")))
                .hasMessage("The database reports: *** is wrong (SQL state 28P01)")
                .hasNoCause();
    }

    @Test
    void mistakeOfRetortAsksForAReport() {
        assertThat(brief.unexpected(new IllegalStateException("odd hunter2")))
                .hasMessage(
                        "Retort failed unexpectedly: java.lang.IllegalStateException: odd ***. This is a bug: please"
                                + " report it, with the output of mvn -e.")
                .hasNoCause();
    }

    @Test
    void stackTraceIsThereForThoseWhoAskAndHidesPasswords() {
        SQLException first = new SQLException("hunter2 refused");
        SQLException second = new SQLException("and hunter2 again", first);
        first.initCause(second);

        String trace = stackTrace(withStackTrace.of(second));

        assertThat(trace)
                .contains("Caused by: java.sql.SQLException: and *** again")
                .contains("Caused by: java.sql.SQLException: *** refused")
                .contains("at dev.retort.maven.FailureTest.stackTraceIsThereForThoseWhoAskAndHidesPasswords")
                .doesNotContain("hunter2");
    }

    private static String stackTrace(Throwable throwable) {
        StringWriter text = new StringWriter();
        throwable.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
