/**
 * What an author of revisions writes against: the annotation, {@link dev.retort.Migration} and the verbs of {@link
 * dev.retort.Operations}. This package and {@link dev.retort.schema} are Retort's only promise; nothing here depends on
 * how a revision is carried out.
 */
@NullMarked
package dev.retort;

import org.jspecify.annotations.NullMarked;
