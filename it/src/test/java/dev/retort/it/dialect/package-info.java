/** Operations on real databases: each is executed and taken back, and the catalogue says whether it did what it should. */
@NullMarked
package dev.retort.it.dialect;

import org.jspecify.annotations.NullMarked;
