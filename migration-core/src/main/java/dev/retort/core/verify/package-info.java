/**
 * Questions about a project that take no database to answer, each answered with problems. How a build tool finds classes and
 * sources does not belong here.
 */
@NullMarked
package dev.retort.core.verify;

import org.jspecify.annotations.NullMarked;
