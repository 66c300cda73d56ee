package dev.retort.core.checksum;

import java.util.Optional;

/**
 * What is remembered of what a revision's upgrade does.
 *
 * @param checksum the hash of its operations
 * @param operations their text; empty where only the hash is known
 * @param code the hash of the code that it runs itself; empty if it runs none, or that cannot be read
 */
public record Fingerprint(Checksum checksum, Optional<KeptText> operations, Optional<Checksum> code) {
    /** Returns what is known of a revision of which only the checksum was written down. */
    public static Fingerprint of(Checksum checksum) {
        return new Fingerprint(checksum, Optional.empty(), Optional.empty());
    }

    /** Returns it without the text, which is needed only once. */
    public Fingerprint withoutText() {
        return new Fingerprint(checksum, Optional.empty(), code);
    }
}
