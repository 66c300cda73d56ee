/** From an address to connections: JDBC drivers, the pool, and what to say when there is no way to the database. */
@NullMarked
package dev.retort.maven.connection;

import org.jspecify.annotations.NullMarked;
