package dev.retort.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void keysAreSortedAtEachLevelAndSpacesAreThoseOfPython() {
        assertThat(write("{\"b\":{\"y\":1,\"x\":[true,null,\"t\"]},\"a\":{}}"))
                .isEqualTo("{\"a\": {}, \"b\": {\"x\": [true, null, \"t\"], \"y\": 1}}");
    }

    @Test
    void onlyWhatMustBeEscapedIsEscaped() {
        assertThat(write("\"a\\\"b\\\\c\\n\\u0001é<>\"")).isEqualTo("\"a\\\"b\\\\c\\n\\u0001é<>\"");
    }

    private static String write(String json) {
        return CanonicalJson.write(JsonParser.parseString(json));
    }
}
