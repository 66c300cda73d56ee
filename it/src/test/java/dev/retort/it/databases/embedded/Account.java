package dev.retort.it.databases.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The account that MySQL and MariaDB make before they accept the first client. */
final class Account {

    private Account() {}

    /**
     * Writes the file.
     *
     * @param plugin the words that choose how the password is sent, if that is not left to the server
     */
    static Path initFile(Path work, String plugin) throws IOException {
        String account = "'" + EmbeddedServer.USER + "'@'%'";
        return Files.writeString(
                work.resolve("account.sql"),
                "create user if not exists " + account + " identified " + plugin + "by '" + EmbeddedServer.PASSWORD
                        + "';\n"
                        + "grant all on *.* to " + account + " with grant option;\n");
    }
}
