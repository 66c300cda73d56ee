/** Starts the platform that Eclipse's parts run on, from the jars on the class path. What is built there is the tests' business. */
@NullMarked
package dev.retort.it.eclipse.platform;

import org.jspecify.annotations.NullMarked;
