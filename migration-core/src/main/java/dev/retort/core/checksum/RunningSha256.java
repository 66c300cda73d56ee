package dev.retort.core.checksum;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The hash of a text that is never there as a whole. */
public final class RunningSha256 {
    private final MessageDigest digest = Sha256.digest();

    /** Adds the next part of the text. */
    public void add(String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the hash of what was added, as 64 hexadecimal digits in lower case; to be called once, at the end. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
