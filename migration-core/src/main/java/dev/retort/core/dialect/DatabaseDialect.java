package dev.retort.core.dialect;

import dev.retort.schema.Dialect;

/** All that has to be known to work with one kind of database. Implementations hold no state. */
public interface DatabaseDialect {
    /** Which database this is. */
    Dialect name();

    /** Turns operations into instructions. */
    OperationRenderer renderer();

    /** Spells names. */
    Identifiers identifiers();

    /** Asks the live database about its tables. */
    CatalogueQueries catalogue();

    /** Begins and ends transactions. */
    Transactions transactions();

    /** Keeps a second run away while one is going on. */
    RunLock lock();
}
