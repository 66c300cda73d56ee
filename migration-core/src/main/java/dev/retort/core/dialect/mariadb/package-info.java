/**
 * MariaDB, from version 10.6 on, as far as it differs from MySQL.
 */
@NullMarked
package dev.retort.core.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
