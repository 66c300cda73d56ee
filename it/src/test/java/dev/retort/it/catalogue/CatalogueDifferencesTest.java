package dev.retort.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.retort.it.databases.DatabaseKind;
import org.junit.jupiter.api.Test;

class CatalogueDifferencesTest {

    private static final Catalogue RECORDED = catalogue("""
            {"column:users.id": {"type": "integer", "nullable": false},
             "column:users.email": {"type": "text", "nullable": false},
             "sequence:users_id_seq": {"type": "integer", "owned_by": "users.id"}}
            """);

    @Test
    void everyEntryThatDiffersHasALine() {
        Catalogue actual = catalogue("""
                {"column:users.id": {"type": "integer", "nullable": false},
                 "column:users.name": {"type": "text", "nullable": true},
                 "sequence:users_id_seq": {"type": "bigint", "owned_by": "users.id"}}
                """);

        assertThat(CatalogueDifferences.between(RECORDED, actual)).hasToString("""
                        missing     column:users.email {"nullable": false, "type": "text"}
                        unexpected  column:users.name {"nullable": true, "type": "text"}
                        different   sequence:users_id_seq
                          expected  {"owned_by": "users.id", "type": "integer"}
                          but was   {"owned_by": "users.id", "type": "bigint"}""");
    }

    @Test
    void sameEntriesInAnotherOrderAreNoDifference() {
        Catalogue actual = catalogue("""
                {"sequence:users_id_seq": {"owned_by": "users.id", "type": "integer"},
                 "column:users.id": {"nullable": false, "type": "integer"},
                 "column:users.email": {"nullable": false, "type": "text"}}
                """);

        assertThat(CatalogueDifferences.between(RECORDED, actual).isEmpty()).isTrue();
    }

    @Test
    void ownerOfASequenceIsForgivenButNotItsType() {
        Catalogue actual = RECORDED.with(
                "sequence:users_id_seq", JsonParser.parseString("{\"type\": \"bigint\", \"owned_by\": null}"));

        assertThat(forgiven(DatabaseKind.POSTGRESQL, RECORDED, actual)).hasToString("""
                        different   sequence:users_id_seq
                          expected  {"owned_by": "users.id", "type": "integer"}
                          but was   {"owned_by": "users.id", "type": "bigint"}""");
    }

    @Test
    void nameIsForgivenOnSqliteWhereTheRecordedConstraintHasNone() {
        Catalogue actual = RECORDED.with(
                "named_constraint:users.uq_users_email",
                JsonParser.parseString("{\"kind\": \"unique\", \"definition\": \"(email)\"}"));

        assertThat(forgiven(DatabaseKind.SQLITE, RECORDED, actual).isEmpty()).isTrue();
        assertThat(forgiven(DatabaseKind.SQLITE, actual, RECORDED).lines())
                .containsExactly("missing     named_constraint:users.uq_users_email"
                        + " {\"definition\": \"(email)\", \"kind\": \"unique\"}");
    }

    private static CatalogueDifferences forgiven(DatabaseKind kind, Catalogue recorded, Catalogue actual) {
        return CatalogueDifferences.between(
                recorded, AcceptedDifferences.on(kind).forgive(recorded, actual));
    }

    private static Catalogue catalogue(String json) {
        return Catalogue.of(JsonParser.parseString(json).getAsJsonObject());
    }
}
