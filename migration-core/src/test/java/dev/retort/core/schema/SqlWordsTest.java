package dev.retort.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns are found and renamed in expressions, and nothing else is. */
final class SqlWordsTest {
    @Test
    void wordsAreFoundInWhateverCase() {
        assertThat(SqlWords.contains("Price > 0", "price")).isTrue();
        assertThat(SqlWords.contains("prices > 0", "price")).isFalse();
    }

    @Test
    void quotedNamesAreFoundAsTheyAre() {
        assertThat(SqlWords.contains("\"Price\" > 0", "Price")).isTrue();
        assertThat(SqlWords.contains("\"Price\" > 0", "price")).isFalse();
        assertThat(SqlWords.contains("`a``b` > 0", "a`b")).isTrue();
    }

    @Test
    void literalsHoldNoNames() {
        assertThat(SqlWords.contains("state <> 'the price'", "price")).isFalse();
        assertThat(SqlWords.contains("state <> 'it''s the price'", "price")).isFalse();
    }

    @Test
    void aFunctionOfTheColumnsNameIsNotTheColumn() {
        assertThat(SqlWords.contains("date(born) > '2000'", "date")).isFalse();
        assertThat(SqlWords.replace("date(date) > date (born)", "date", "day", "\""))
                .isEqualTo("date(day) > date (born)");
    }

    @Test
    void aNewNameGetsQuotesWhereItNeedsThem() {
        assertThat(SqlWords.replace("price > 0", "price", "order", "`")).isEqualTo("`order` > 0");
        assertThat(SqlWords.replace("price > 0", "price", "the \"price\"", "\""))
                .isEqualTo("\"the \"\"price\"\"\" > 0");
        assertThat(SqlWords.replace("price > 0", "price", "Cost", "\"")).isEqualTo("\"Cost\" > 0");
    }

    @Test
    void theWayBackLeadsToTheSameText() {
        for (String text : List.of("price > 0", "\"price\" > 0", "price > 0 OR 'price' = ''")) {
            String there = SqlWords.replace(text, "price", "cost", "\"");
            assertThat(SqlWords.replace(there, "cost", "price", "\"")).isEqualTo(text);
        }
        String there = SqlWords.replace("price > 0", "price", "order", "\"");
        assertThat(SqlWords.replace(there, "order", "price", "\"")).isEqualTo("price > 0");
    }

    @Test
    void aLongLiteralTakesNoDeepStack() {
        assertThat(SqlWords.contains("'" + "it''s ".repeat(100_000) + "' <> price", "price"))
                .isTrue();
    }
}
