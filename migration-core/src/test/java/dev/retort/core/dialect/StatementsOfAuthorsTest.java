package dev.retort.core.dialect;

import static dev.retort.schema.Dialect.MARIADB;
import static dev.retort.schema.Dialect.MYSQL;
import static dev.retort.schema.Dialect.MYSQL_AND_MARIADB;
import static dev.retort.schema.Dialect.POSTGRESQL;
import static dev.retort.schema.Expression.expression;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Sql;
import dev.retort.core.dialect.mariadb.MariadbDialect;
import dev.retort.core.dialect.mysql.MysqlDialect;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.dialect.sqlite.SqliteDialect;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A statement that an author wrote")
class StatementsOfAuthorsTest {
    private final RenderedSql sqlite = RenderedSql.on(new SqliteDialect());
    private final RenderedSql postgresql = RenderedSql.on(new PostgresqlDialect());
    private final RenderedSql mysql = RenderedSql.on(new MysqlDialect());
    private final RenderedSql mariadb = RenderedSql.on(new MariadbDialect());

    @Test
    void hasTheTextOfEachDatabase() {
        Sql sql = Sql.of("UPDATE a SET b = b || '!'")
                .on(MYSQL_AND_MARIADB, "UPDATE a SET b = CONCAT(b, '!')")
                .on(POSTGRESQL, "UPDATE a SET b = format('%s!', b)");

        assertThat(up(sqlite, sql)).containsExactly("UPDATE a SET b = b || '!'");
        assertThat(up(postgresql, sql)).containsExactly("UPDATE a SET b = format('%s!', b)");
        assertThat(up(mysql, sql)).containsExactly("UPDATE a SET b = CONCAT(b, '!')");
        assertThat(up(mariadb, sql)).containsExactly("UPDATE a SET b = CONCAT(b, '!')");
    }

    @Test
    void isTakenBackByTheTextOfEachDatabase() {
        Sql sql = Sql.of("ANALYZE").reversedBy(Sql.of("VACUUM").on(MYSQL, "OPTIMIZE TABLE a"));

        assertThat(down(postgresql, sql)).containsExactly("VACUUM");
        assertThat(down(mysql, sql)).containsExactly("OPTIMIZE TABLE a");
    }

    @Test
    void getsItsValuesQuotedAsTheDatabaseWants() {
        Sql sql = Sql.of("INSERT INTO a VALUES (:text, :truth, :number, :nothing, :expression, :time)")
                .with("text", "it's a \\ and a :truth")
                .with("truth", true)
                .with("number", 7)
                .withNull("nothing")
                .with("expression", expression("now()").on(POSTGRESQL, "clock_timestamp()"))
                .with("time", OffsetDateTime.parse("2024-05-01T12:00:00+02:00"));

        assertThat(up(sqlite, sql))
                .containsExactly("INSERT INTO a VALUES ('it''s a \\ and a :truth', 1, 7, NULL, now(),"
                        + " '2024-05-01 10:00:00')");
        assertThat(up(postgresql, sql))
                .containsExactly("INSERT INTO a VALUES ('it''s a \\ and a :truth', true, 7, NULL, clock_timestamp(),"
                        + " '2024-05-01T12:00+02:00')");
        assertThat(up(mysql, sql))
                .containsExactly("INSERT INTO a VALUES ('it''s a \\\\ and a :truth', TRUE, 7, NULL, now(),"
                        + " '2024-05-01 10:00:00')");
    }

    @Test
    void leavesColonsAloneThatAreNoPlaces() {
        String colons = "SELECT 'x:a' || \":a\", b::a, c[1:a], `:a`, -- :a\n/* :a */ :other, :a";
        Sql sql = Sql.of(colons).with("a", 1);

        assertThat(up(sqlite, sql))
                .containsExactly("SELECT 'x:a' || \":a\", b::a, c[1:a], `:a`, -- :a\n/* :a */ :other, 1");
    }

    @Test
    void leavesStringsAloneThatOnlyOneDatabaseKnows() {
        Sql dollars = Sql.of("SELECT $$ :a $$, $x$ ' :a $$ $x$, E'\\' :a', :a").with("a", 1);
        Sql backslashes = Sql.of("SELECT '\\' :a', \"\\\" :a\", :a # :a").with("a", 1);

        assertThat(up(postgresql, dollars)).containsExactly("SELECT $$ :a $$, $x$ ' :a $$ $x$, E'\\' :a', 1");
        assertThat(up(mysql, backslashes)).containsExactly("SELECT '\\' :a', \"\\\" :a\", 1 # :a");
    }

    @Test
    void givesItsValuesToTheWayBack() {
        Sql sql = Sql.of("UPDATE a SET b = :now WHERE b = :before")
                .with("before", "old")
                .with("now", "new")
                .reversedBy("UPDATE a SET b = :before WHERE b = :now");

        assertThat(up(mariadb, sql)).containsExactly("UPDATE a SET b = 'new' WHERE b = 'old'");
        assertThat(down(mariadb, sql)).containsExactly("UPDATE a SET b = 'old' WHERE b = 'new'");
    }

    @Test
    void mayNeedAValueOnOneDatabaseOrOnTheWayBackOnly() {
        Sql sql = Sql.of("SELECT 1")
                .on(MARIADB, "SELECT :a")
                .with("a", "A")
                .with("b", "B")
                .reversedBy("SELECT :b");

        assertThat(up(sqlite, sql)).containsExactly("SELECT 1");
        assertThat(up(mariadb, sql)).containsExactly("SELECT 'A'");
        assertThat(down(sqlite, sql)).containsExactly("SELECT 'B'");
    }

    @Test
    void isRefusedWithAValueThatHasNoPlace() {
        assertThatThrownBy(
                        () -> up(sqlite, Sql.of("DELETE FROM a WHERE b = :nmae").with("name", "x")))
                .isInstanceOf(UnsupportedOperation.class)
                .message()
                .startsWith("sql(\"DELETE FROM a WHERE b = :nmae\") (StatementsOfAuthorsTest.java:")
                .endsWith("): it is given a value for name, and no text of it has such a place, a colon and the name"
                        + " outside of quotes");
    }

    @Test
    void isRefusedWithTheSameValueTwice() {
        assertThatThrownBy(() -> Sql.of("SELECT :a").with("a", 1).with("a", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a statement is given the value of :a twice");
    }

    @Test
    void isRefusedWithANameThatIsNone() {
        assertThatThrownBy(() -> Sql.of("SELECT :a").with(":a", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of a value is a word without the colon, not \":a\"");
    }

    private static List<String> up(RenderedSql database, Sql sql) {
        return database.up(op -> op.sql(sql));
    }

    private static List<String> down(RenderedSql database, Sql sql) {
        return database.down(op -> op.sql(sql));
    }
}
