package dev.retort.it.interpreter;

import dev.retort.Operations;

/** What a kind of operation becomes in the DSL. */
@FunctionalInterface
interface Verb {
    void call(Fields operation, Operations op);
}
