package dev.retort.maven.configuration;

import java.util.Optional;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** Reads servers from Maven's settings and decrypts their passwords as Maven does it. */
public final class ServersOfSettings implements Servers {

    private final Settings settings;
    private final SettingsDecrypter decrypter;

    public ServersOfSettings(Settings settings, SettingsDecrypter decrypter) {
        this.settings = settings;
        this.decrypter = decrypter;
    }

    @Override
    public Login login(Given serverId) {
        Server server = Optional.ofNullable(settings.getServer(serverId.value()))
                .orElseThrow(() -> new UnknownServer(
                        serverId,
                        settings.getServers().stream().map(Server::getId).toList()));
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        result.getProblems().stream()
                .filter(problem -> problem.getSeverity() != SettingsProblem.Severity.WARNING)
                .findFirst()
                .ifPresent(problem -> {
                    throw new UnreadablePassword(serverId.value(), problem.getMessage());
                });
        Server readable = result.getServer();
        return new Login(notEmpty(readable.getUsername()), notEmpty(readable.getPassword()));
    }

    private static Optional<String> notEmpty(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }
}
