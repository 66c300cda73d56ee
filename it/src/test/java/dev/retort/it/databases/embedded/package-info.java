/**
 * Starts real database servers from binaries that Maven downloads, for machines without Docker.
 *
 * <p>Only processes, files and archives belong here; which server a test gets is decided one package up.
 */
@NullMarked
package dev.retort.it.databases.embedded;

import org.jspecify.annotations.NullMarked;
