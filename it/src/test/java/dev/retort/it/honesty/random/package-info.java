/**
 * Random histories: operations that fit what is there, on branches that meet, carried out and taken back along random ways
 * on real databases, with the live schema compared after each step.
 */
@NullMarked
package dev.retort.it.honesty.random;

import org.jspecify.annotations.NullMarked;
