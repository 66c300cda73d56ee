package dev.retort.maven.configuration;

/** The servers of {@code settings.xml}. */
public interface Servers {

    /**
     * User and password of a server, decrypted.
     *
     * @throws UnknownServer if there is no server with this id
     * @throws UnreadablePassword if the password cannot be decrypted
     */
    Login login(Given serverId);
}
