package dev.retort.source;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Source in the encoding of its project. What that does not have is written as Java's escapes, which are the same everywhere. */
final class EncodedText {

    private EncodedText() {}

    static byte[] of(String source, Charset encoding) {
        CharsetEncoder encoder = encoding.newEncoder();
        StringBuilder text = new StringBuilder(source.length());
        source.codePoints().mapToObj(Character::toString).forEach(character -> {
            if (encoder.canEncode(character)) {
                text.append(character);
            } else {
                character.chars().forEach(half -> text.append(String.format("\\u%04x", half)));
            }
        });
        return text.toString().getBytes(encoding);
    }
}
