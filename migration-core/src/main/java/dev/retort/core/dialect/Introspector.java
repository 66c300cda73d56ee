package dev.retort.core.dialect;

import dev.retort.core.schema.SchemaState;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reads the live schema from the server's own catalogue, with a handful of queries for all of it.
 *
 * <p>Types and expressions are the server's words; {@link CatalogueForm} makes them comparable with an author's. JDBC's
 * own {@code DatabaseMetaData} is not asked: drivers disagree about types, defaults and generated columns, and it costs
 * queries for each table.
 */
public interface Introspector {
    /** Returns the tables, and what else there is, in the schema that the session is in. */
    SchemaState read(Connection connection) throws SQLException;
}
