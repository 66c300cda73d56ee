/** Who carries a script out: the databases' own clients, and where a machine has none, stand-ins that read scripts as they do. */
@NullMarked
package dev.retort.it.scripts.clients;

import org.jspecify.annotations.NullMarked;
