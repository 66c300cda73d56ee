package dev.retort.it.interpreter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An operation as JSON")
class InterpreterTest {
    @ParameterizedTest
    @ValueSource(strings = {"add_column", "addColumn", "ADD-COLUMN", "add column"})
    void isKnownByManySpellings(String kind) {
        assertThat(became("{'op': '%s', 'table': 't', 'column': {'name': 'a', 'type': 'int'}}".formatted(kind)))
                .containsExactly("addColumn(t, a)");
    }

    @Test
    void mayStandInABlockForSomeDatabases() {
        assertThat(became("{'dialects': ['mysql'], 'ops': [{'op': 'drop_table', 'table': 't'}]}"))
                .containsExactly("on([MYSQL, MARIADB])", "dropTable(t)");
    }

    @Test
    void mayDependOnACondition() {
        assertThat(became("""
                                {'op': 'when', 'condition': {'table_missing': 't'},
                                 'then': [{'op': 'rename_table', 'table': 'a', 'to': 't'}]}""")).containsExactly("when(not tableExists(t))", "renameTable(a, t)");
    }

    @Test
    void findsTheTableOfAnIndexInWhatIsDoneWithIt() {
        assertThat(became("""
                                {'op': 'when', 'condition': {'index_exists': 'i'},
                                 'then': [{'op': 'drop_index', 'name': 'i', 'table': 't'}]}""")).containsExactly("when(indexExists(t, i))", "dropIndex(t, i)");
    }

    @Test
    void ofAnUnknownKindIsRefusedByName() {
        assertThatThrownBy(() -> became("{'op': 'create_teapot'}"))
                .isInstanceOf(UnreadableHistory.class)
                .hasMessageStartingWith(
                        "revision 001, upgrade operation 1: nobody knows the kind of operation \"create_teapot\"; known are [");
    }

    @Test
    void withAnUnknownConditionIsRefusedByName() {
        assertThatThrownBy(() -> became("{'op': 'when', 'condition': {'moon_is_full': 'yes'}, 'then': []}"))
                .hasMessage(
                        "revision 001, upgrade operation 1, condition: nobody knows the condition \"moon_is_full\"");
    }

    @Test
    void withoutWhatItNeedsSaysWhatItHas() {
        assertThatThrownBy(() -> became("{'op': 'drop_index', 'name': 'i'}"))
                .hasMessage(
                        "revision 001, upgrade operation 1: there is no \"table\" or \"table_name\"; there are [op, name]");
    }

    @Test
    void thatIsToldInWordsAloneIsRefused() {
        assertThatThrownBy(() -> became("{'op': 'raw_sql', 'see': 'notes'}"))
                .hasMessage(
                        "revision 001, upgrade operation 1: it has no \"sql\", only [op, see]; a statement that is told in"
                                + " words alone cannot be run");
    }

    @Test
    void namesFieldsThatNobodyUnderstands() {
        Fields operation = fields("{'op': 'drop_table', 'table': 't', 'colour': 'red', 'note': 'for people'}");
        Rehearsal.of(operation, new Interpreter(WayBackOfData.NONE));
        assertThat(operation.ignored()).containsExactly("revision 001, upgrade operation 1: \"colour\": \"red\"");
    }

    private static List<String> became(String json) {
        return Rehearsal.of(fields(json), new Interpreter(WayBackOfData.NONE));
    }

    private static Fields fields(String json) {
        return new Fields(
                "revision 001, upgrade operation 1",
                JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject());
    }
}
