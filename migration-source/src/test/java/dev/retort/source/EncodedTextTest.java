package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodedTextTest {

    @Test
    void whatTheEncodingHasNotIsEscaped() {
        String text = "caf\u00e9 \u6dfb \ud83d\ude00";

        assertThat(new String(EncodedText.of(text, StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
        assertThat(new String(EncodedText.of(text, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1))
                .isEqualTo("caf\u00e9 \\u6dfb \\ud83d\\ude00");
        assertThat(new String(EncodedText.of(text, StandardCharsets.US_ASCII), StandardCharsets.US_ASCII))
                .isEqualTo("caf\\u00e9 \\u6dfb \\ud83d\\ude00");
    }
}
