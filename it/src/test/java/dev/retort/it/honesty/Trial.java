package dev.retort.it.honesty;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.UnsupportedOperation;
import dev.retort.core.schema.SchemaState;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tries one case on one database, and says what was not as it should be. */
final class Trial {
    private final HonestyCase honestyCase;
    private final TestDatabase database;
    private final Connection connection;
    private final DatabaseDialect dialect;
    private final LiveSchema schema;
    private final List<String> faults = new ArrayList<>();

    private Trial(HonestyCase honestyCase, TestDatabase database, Connection connection, DatabaseDialect dialect) {
        this.honestyCase = honestyCase;
        this.database = database;
        this.connection = connection;
        this.dialect = dialect;
        this.schema = new LiveSchema(connection, dialect);
    }

    /** Returns the faults, each with the name of the case. */
    static List<String> of(
            HonestyCase honestyCase, TestDatabase database, Connection connection, DatabaseDialect dialect) {
        Trial trial = new Trial(honestyCase, database, connection, dialect);
        try {
            trial.run();
        } catch (SQLException | RuntimeException thrown) {
            trial.faults.add(String.valueOf(thrown.getMessage()));
        }
        return trial.faults.stream()
                .map(fault -> "[" + honestyCase.name() + "] " + fault)
                .toList();
    }

    private void run() throws SQLException {
        Wipe.clean(connection, database.kind());
        schema.upgrade(new Given(honestyCase), true);
        compare("before");
        String refusal = honestyCase.refusals().get(dialect.name());
        if (refusal != null) {
            expectRefusal(refusal);
            return;
        }
        SchemaState before = schema.replayed();
        Map<String, String> entriesBefore = Entries.read(database);
        upgrade("after the upgrade");
        if (honestyCase.oneWay()) {
            return;
        }
        schema.downgrade(honestyCase.migration(), before, honestyCase.transactional());
        compare("after the downgrade");
        if (!schema.replayed().equals(before)) {
            faults.add("replay: the downgrade does not lead back to the schema before");
        }
        faults.addAll(Entries.differences(entriesBefore, Entries.read(database)));
        upgrade("after the second upgrade");
    }

    private void upgrade(String when) throws SQLException {
        schema.upgrade(honestyCase.migration(), honestyCase.transactional());
        compare(when);
    }

    private void compare(String when) throws SQLException {
        schema.differences().differences().forEach(difference -> faults.add(when + ": " + difference));
    }

    private void expectRefusal(String message) throws SQLException {
        try {
            schema.upgrade(honestyCase.migration(), honestyCase.transactional());
            faults.add("is not refused");
        } catch (UnsupportedOperation refused) {
            if (!String.valueOf(refused.getMessage()).contains(message)) {
                faults.add("is refused with other words: " + refused.getMessage());
            }
            compare("after the refusal");
        }
    }

    private record Given(HonestyCase honestyCase) implements Migration {
        @Override
        public void upgrade(Operations op) {
            honestyCase.given().accept(op);
        }
    }
}
