/**
 * What goals find, as records: the components of a document are the fields of its JSON, so a name here is a promise. Nothing here
 * knows how a document is shown.
 */
@NullMarked
package dev.retort.maven.document;

import org.jspecify.annotations.NullMarked;
