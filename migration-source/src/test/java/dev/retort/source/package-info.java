/** Whole sources as golden text, and real compilers that read them. */
@NullMarked
package dev.retort.source;

import org.jspecify.annotations.NullMarked;
