/**
 * MySQL, from version 8.0.19 on. Everything that is true of MySQL, or of MySQL and MariaDB, belongs here, in the same roles
 * as those of the other databases; what is true of MariaDB alone does not.
 */
@NullMarked
package dev.retort.core.dialect.mysql;

import org.jspecify.annotations.NullMarked;
