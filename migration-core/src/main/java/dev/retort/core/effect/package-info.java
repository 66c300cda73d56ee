/** What an operation does to others while it is carried out: what it locks, and whether it touches the rows. Words only. */
@NullMarked
package dev.retort.core.effect;

import org.jspecify.annotations.NullMarked;
