/**
 * The code that revisions run themselves, as their class files have it, in a form that is blind to what does not change what it
 * does. No code is run, and no class is loaded here.
 */
@NullMarked
package dev.retort.core.bytecode;

import org.jspecify.annotations.NullMarked;
