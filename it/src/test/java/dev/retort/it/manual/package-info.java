/**
 * The README and the manual, tested: their snippets are compiled and run, their tables and outputs compared with what the
 * code does. What a page says in words is not tested here.
 */
@NullMarked
package dev.retort.it.manual;

import org.jspecify.annotations.NullMarked;
