/**
 * What operations come to, told before anybody carries them out: statements, what the live database is asked, and which data
 * is gone afterwards. It decides nothing and touches no database.
 */
@NullMarked
package dev.retort.core.preview;

import org.jspecify.annotations.NullMarked;
