package dev.retort.it.databases.embedded;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL from the archive that zonky publishes for each platform. */
public final class EmbeddedPostgresql {

    private EmbeddedPostgresql() {}

    /** Starts a server; empty when the class path has no archive for this platform. */
    public static Optional<EmbeddedServer> start() throws IOException {
        Optional<URL> archive = ClassPath.find("postgres-" + Platform.current().postgresqlName() + ".txz");
        return archive.isPresent() ? Optional.of(start(archive.get())) : Optional.empty();
    }

    private static EmbeddedServer start(URL archive) throws IOException {
        Path home = MachineCache.directory(
                "postgresql-" + ClassPath.jarName(archive),
                target -> TarArchive.unpack(archive, XZInputStream::new, target));
        Path work = WorkDirectory.create("postgresql");
        Path data = work.resolve("data");
        List<String> asOrdinaryUser = OrdinaryUser.prefixFor(work);
        initialise(home, work, data, asOrdinaryUser);
        int port = FreePort.find();
        ServerProcess.builder("PostgreSQL")
                .readyWhenItLogs("database system is ready to accept connections")
                .stoppedBy("INT") // a "fast" shutdown: TERM would wait for every client to leave
                .command(asOrdinaryUser)
                .command(home.resolve("bin/postgres"), "-D", data, "-p", port)
                .command("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=")
                .command("-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off")
                .start();
        return EmbeddedServer.at("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    }

    private static void initialise(Path home, Path work, Path data, List<String> asOrdinaryUser) throws IOException {
        Path passwordFile = Files.writeString(work.resolve("password"), EmbeddedServer.PASSWORD);
        FileTree.makeReadable(passwordFile, false);
        Program.of(asOrdinaryUser)
                .with(home.resolve("bin/initdb"), "-D", data, "-U", EmbeddedServer.USER)
                .with("-A", "scram-sha-256", "--pwfile=" + passwordFile)
                .with("-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
                .runOrFail();
    }
}
