/**
 * PostgreSQL, from version 14 on. Everything that is true of PostgreSQL alone belongs here, in the same roles as those of
 * the other databases.
 */
@NullMarked
package dev.retort.core.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
