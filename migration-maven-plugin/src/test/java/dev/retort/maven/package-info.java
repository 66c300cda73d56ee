/** Tests of what a goal does without Maven: precedence, drivers, wording. Whole goals are run by the module {@code it}. */
@NullMarked
package dev.retort.maven;

import org.jspecify.annotations.NullMarked;
