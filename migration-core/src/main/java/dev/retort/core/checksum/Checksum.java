package dev.retort.core.checksum;

import dev.retort.core.operation.RecordedOperation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash of what a revision's upgrade does.
 *
 * <p>It changes when the operations change, on whatever database; not with comments, formatting, names in the code, the
 * compiler or line ends. Of work with a connection it knows the description alone.
 *
 * @param hex the SHA-256 in 64 hexadecimal digits, in lower case
 */
public record Checksum(String hex) {
    /** Returns the checksum of these operations. */
    public static Checksum of(List<RecordedOperation> operations) {
        byte[] text = CanonicalText.of(operations).getBytes(StandardCharsets.UTF_8);
        try {
            return new Checksum(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
