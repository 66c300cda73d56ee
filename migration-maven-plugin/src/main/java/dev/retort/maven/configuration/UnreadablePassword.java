package dev.retort.maven.configuration;

import dev.retort.core.problem.MigrationException;

/** The password of a server in {@code settings.xml} is encrypted, and Maven cannot decrypt it. */
final class UnreadablePassword extends MigrationException {
    UnreadablePassword(String serverId, String reason) {
        super("The password of the server \"" + serverId + "\" in settings.xml cannot be decrypted: " + cause(reason)
                + ". Maven keeps the master password in ~/.m2/settings-security.xml (mvn --encrypt-master-password);"
                + " encrypt the password with it again: mvn --encrypt-password");
    }

    /** What is left of Maven's words without the names of exceptions and of the server. */
    private static String cause(String reason) {
        return reason.replaceFirst("^Failed to decrypt password for server [^:]*: ", "")
                .replaceAll("[\\w.]+Exception: ", "");
    }
}
