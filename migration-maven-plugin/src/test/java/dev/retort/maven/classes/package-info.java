/** Class files of real compilers. */
@NullMarked
package dev.retort.maven.classes;

import org.jspecify.annotations.NullMarked;
