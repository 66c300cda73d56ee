/** Every test here compiles real sources, most of them with both javac and Eclipse's compiler. */
@NullMarked
package dev.retort.processor;

import org.jspecify.annotations.NullMarked;
