/** From elements of the compiler to the rules of the graph, and from findings to compiler messages. */
@NullMarked
package dev.retort.processor;

import org.jspecify.annotations.NullMarked;
