package dev.retort.it.databases;

import dev.retort.it.databases.embedded.EmbeddedMariadb;
import dev.retort.it.databases.embedded.EmbeddedMysql;
import dev.retort.it.databases.embedded.EmbeddedPostgresql;
import dev.retort.it.databases.embedded.EmbeddedServer;
import dev.retort.it.databases.embedded.EmbeddedServerFailed;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/** A server of this JVM, from binaries that Maven downloaded. */
final class EmbeddedBinaries implements ServerSource {

    @Override
    public ServerSearch search(DatabaseKind kind) {
        try {
            Optional<EmbeddedServer> server = start(kind);
            return server.isPresent() ? connect(kind, server.get()) : noBinaries();
        } catch (IOException | SQLException | EmbeddedServerFailed e) {
            return new ServerSearch.NoServer("the embedded binaries do not run: " + e.getMessage());
        }
    }

    private static Optional<EmbeddedServer> start(DatabaseKind kind) throws IOException {
        return switch (kind) {
            case POSTGRESQL -> EmbeddedPostgresql.start();
            case MYSQL -> EmbeddedMysql.start();
            case MARIADB -> EmbeddedMariadb.start();
            case SQLITE -> Optional.empty();
        };
    }

    private static ServerSearch connect(DatabaseKind kind, EmbeddedServer server) throws SQLException {
        return ServerOverJdbc.connect(
                kind, new ServerAddress(JdbcUrl.parse(server.jdbcUrl()), server.user(), server.password()));
    }

    private static ServerSearch noBinaries() {
        return new ServerSearch.NoServer("there are no embedded binaries for " + System.getProperty("os.name") + " on "
                + System.getProperty("os.arch"));
    }
}
