/** What PostgreSQL really does with the SQL that it gets from us. */
@NullMarked
package dev.retort.it.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
