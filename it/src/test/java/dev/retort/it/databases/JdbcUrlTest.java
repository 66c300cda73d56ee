package dev.retort.it.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JdbcUrlTest {

    @Test
    void isWrittenAsItWasRead() {
        String url = "jdbc:postgresql://localhost:5432/postgres?user=me&ssl=false";

        assertThat(JdbcUrl.parse(url)).hasToString(url);
    }

    @Test
    void databaseIsReplacedAndParametersStay() {
        assertThat(JdbcUrl.parse("jdbc:mysql://localhost:3306/?a=1").withDatabase("fresh"))
                .hasToString("jdbc:mysql://localhost:3306/fresh?a=1");
    }

    @Test
    void parameterIsDecodedAndTakenOut() {
        JdbcUrl url = JdbcUrl.parse("jdbc:mariadb://localhost/?password=a%26b&x=y");

        assertThat(url.parameter("password")).contains("a&b");
        assertThat(url.without("password")).hasToString("jdbc:mariadb://localhost/?x=y");
    }

    @Test
    void otherFormsAreRefused() {
        assertThatThrownBy(() -> JdbcUrl.parse("postgres://localhost"))
                .hasMessage("not of the form jdbc:product://host:port/database?parameters");
    }
}
