/**
 * How databases are spoken to: what every dialect answers, and the SQL that most of them share. Each database has a
 * package of its own below, with the same roles, so that two can be laid side by side.
 */
@NullMarked
package dev.retort.core.dialect;

import org.jspecify.annotations.NullMarked;
