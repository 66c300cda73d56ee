package dev.retort.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "jdbc:postgresql://h:5432/db?user=me&password=pw > jdbc:postgresql://h:5432/db?user=me&password=***",
                "jdbc:postgresql://h/db?password=p;w&ssl=true > jdbc:postgresql://h/db?password=***&ssl=true",
                "jdbc:postgresql://h/db?password=p w&ssl=true > jdbc:postgresql://h/db?password=***&ssl=true",
                "jdbc:postgresql://h/db?sslpassword=pw > jdbc:postgresql://h/db?sslpassword=***",
                "jdbc:mysql://me:pw@h:3306/db > jdbc:mysql://me:***@h:3306/db",
                "jdbc:mysql://me:p@w@h:3306/db?a=b > jdbc:mysql://me:***@h:3306/db?a=b",
                "jdbc:mysql://me:123456@h/db > jdbc:mysql://me:***@h/db",
                "jdbc:mysql://(host=h,user=me,password=pw)/db > jdbc:mysql://(host=h,user=me,password=***)/db",
                "jdbc:mysql://address=(host=h)(user=me)(password=pw)/db > jdbc:mysql://address=(host=h)(user=me)(password=***)/db",
                "jdbc:mariadb://h/db?user=me&PassWord=pw > jdbc:mariadb://h/db?user=me&PassWord=***",
                "jdbc:h2:mem:x;USER=me;PASSWORD=pw;MODE=MySQL > jdbc:h2:mem:x;USER=me;PASSWORD=***;MODE=MySQL",
                "jdbc:sqlserver://h;user=me;pwd={p;w};encrypt=true > jdbc:sqlserver://h;user=me;pwd=***;encrypt=true",
                "jdbc:postgresql://h/db?trustStorePassword=pw&accessToken=t > jdbc:postgresql://h/db?trustStorePassword=***&accessToken=***",
            })
    void passwordsInUrlsAreMasked(String url, String masked) {
        assertThat(masked(url)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "jdbc:sqlite:target/dev.db",
                "jdbc:postgresql://host:5432/db?user=me@example.com",
                "jdbc:postgresql://[::1]:5432/db",
                "jdbc:mysql://h1:3306,h2:3306/db",
            })
    void urlsWithoutPasswordStayAsTheyAre(String url) {
        assertThat(masked(url)).isEqualTo(url);
    }

    @Test
    void urlsInsideOfMessagesAreMasked() {
        String message =
                "Cannot connect to \"jdbc:postgresql://h/db?user=me&password=pw\": refused (password=pw, user=me)";

        assertThat(Secrets.none().mask(message))
                .isEqualTo("Cannot connect to \"jdbc:postgresql://h/db?user=me&password=***\": refused"
                        + " (password=***, user=me)");
    }

    @Test
    void aPasswordGivenOnItsOwnIsMaskedWhereverItStands() {
        assertThat(Secrets.of("s3cr3t!").mask("login failed for me/s3cr3t!, tried s3cr3t%21 too"))
                .isEqualTo("login failed for me/***, tried *** too");
    }

    @Test
    void aPasswordOfTheUrlIsMaskedWhereverItStands() {
        Secrets secrets = Secrets.none().alsoIn("jdbc:postgresql://h/db?password=a%20long%20one");

        assertThat(secrets.mask("the server says: no user with a long one"))
                .isEqualTo("the server says: no user with ***");
    }

    @Test
    void ofTwoPasswordsTheLongerIsMaskedFirst() {
        assertThat(Secrets.of("abc", "abc-def").mask("<abc-def>")).isEqualTo("<***>");
    }

    @Test
    void aShortPasswordMayBePartOfAWord() {
        assertThat(Secrets.of("postgres").mask("jdbc:postgresql: postgres is wrong"))
                .isEqualTo("jdbc:postgresql: *** is wrong");
    }

    @Test
    void noPasswordMeansNoMask() {
        assertThat(Secrets.of("").mask("text")).isEqualTo("text");
        assertThat(masked("jdbc:postgresql://h/db?password=&x=y")).isEqualTo("jdbc:postgresql://h/db?password=&x=y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "CREATE USER bob IDENTIFIED BY 'pw' > CREATE USER bob IDENTIFIED BY '***'",
                "CREATE USER bob IDENTIFIED BY 'it''s; me' DEFAULT ROLE r > CREATE USER bob IDENTIFIED BY '***' DEFAULT ROLE r",
                "ALTER USER bob IDENTIFIED WITH caching_sha2_password BY 'pw' > ALTER USER bob IDENTIFIED WITH caching_sha2_password BY '***'",
                "CREATE USER bob IDENTIFIED VIA ed25519 USING PASSWORD('pw') > CREATE USER bob IDENTIFIED VIA ed25519 USING PASSWORD('***')",
                "ALTER ROLE bob WITH ENCRYPTED PASSWORD 'pw' VALID UNTIL 'infinity' > ALTER ROLE bob WITH ENCRYPTED PASSWORD '***' VALID UNTIL 'infinity'",
                "ALTER ROLE bob PASSWORD E'p\\'w' > ALTER ROLE bob PASSWORD '***'",
                "SET PASSWORD FOR 'bob'@'%' = 'pw' > SET PASSWORD FOR 'bob'@'%' = '***'",
                "CHANGE REPLICATION SOURCE TO SOURCE_PASSWORD = 'pw' > CHANGE REPLICATION SOURCE TO SOURCE_PASSWORD = ***",
                "sql(\"ALTER ROLE bob PASSWORD 'the beginn > sql(\"ALTER ROLE bob PASSWORD '***'",
            })
    void passwordsInStatementsAreMasked(String statement, String masked) {
        assertThat(Secrets.none().mask(statement)).isEqualTo(masked);
    }

    @Test
    void piecesOfAStatementAreMaskedToo() {
        Secrets secrets = Secrets.none().alsoInStatement("CREATE USER me IDENTIFIED BY 'hunter2' NONSENSE");

        assertThat(secrets.mask("You have an error in your SQL syntax near ''hunter2' NONSENSE' at line 1"))
                .isEqualTo("You have an error in your SQL syntax near ''***' NONSENSE' at line 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE users ADD password VARCHAR(9) DEFAULT 'none'",
                "CREATE TABLE account (password VARCHAR(99), note TEXT DEFAULT 'none')",
            })
    void textsOfOtherStatementsStay(String sql) {
        assertThat(Secrets.none().mask(sql)).isEqualTo(sql);
    }

    private static String masked(String url) {
        return Secrets.none().alsoIn(url).mask(url);
    }
}
