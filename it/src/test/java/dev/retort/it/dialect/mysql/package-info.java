/** MySQL and MariaDB: what they make of operations, and what their lock does. */
@NullMarked
package dev.retort.it.dialect.mysql;

import org.jspecify.annotations.NullMarked;
