package dev.retort.core.checksum;

import dev.retort.core.operation.RecordedOperation;
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
        return new Checksum(Sha256.hex(CanonicalText.of(operations)));
    }

    @Override
    public String toString() {
        return hex;
    }
}
