package dev.retort.core.dialect;

import dev.retort.core.delivery.Delivery;
import dev.retort.core.delivery.OneByOne;
import dev.retort.core.effect.OperationEffects;
import dev.retort.schema.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** All that has to be known to work with one kind of database. Implementations hold no state. */
public interface DatabaseDialect {
    /** Which database this is. */
    Dialect name();

    /** Turns operations into instructions. */
    OperationRenderer renderer();

    /** What operations do to others while they are carried out. */
    OperationEffects effects();

    /** Spells names. */
    Identifiers identifiers();

    /** Asks the live database about its tables. */
    CatalogueQueries catalogue();

    /** Reads the live schema. */
    Introspector introspector();

    /** Makes schemas comparable, whether replayed or read. */
    CatalogueForm catalogueForm();

    /** Begins and ends transactions. */
    Transactions transactions();

    /**
     * Makes a connection ready to carry out revisions.
     *
     * @param patience how long to wait for other sessions that are in the way, where the database leaves that to us
     * @return puts back what was changed of the session
     */
    PreparedSession prepare(Connection connection, Duration patience) throws SQLException;

    /** Brings the statements of a transaction to the database; what is sent together fails together there. */
    default Delivery delivery(Connection connection) {
        return new OneByOne(connection);
    }

    /** How long a statement waits for sessions that use the same table. */
    LockWaits lockWaits();

    /** Tells whether a statement was refused because it would have kept others from using the table. */
    default boolean refusedToLockOthersOut(SQLException refused) {
        return false;
    }

    /** Keeps a second run away while one is going on. */
    RunLock lock();

    /** What is left of a statement that was broken off outside of a transaction. */
    default BrokenStatements brokenStatements() {
        return BrokenStatements.LEAVE_NOTHING;
    }

    /** Spells constants. */
    Literals literals();

    /** What the database's own client reads. */
    ScriptLanguage script();
}
