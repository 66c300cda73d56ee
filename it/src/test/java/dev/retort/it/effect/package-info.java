/** What operations lock and write anew, as plans say it, compared with what the servers do. */
@NullMarked
package dev.retort.it.effect;

import org.jspecify.annotations.NullMarked;
