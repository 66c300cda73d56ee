package dev.retort.it.verbs;

import dev.retort.Migration;
import dev.retort.Operations;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the two revisions of this package record while a test runs.
 *
 * <p>The revisions themselves are compiled once, with the module; so a case costs no compiler, and its operations carry
 * the lines of the test.
 *
 * @param given what the first revision does
 * @param verb what the second does
 * @param downgrade how the second is taken back, unless that is to be derived
 */
record CaseUnderTest(Consumer<Operations> given, Consumer<Operations> verb, Optional<Consumer<Operations>> downgrade) {
    private static final ThreadLocal<CaseUnderTest> CURRENT = new ThreadLocal<>();

    static CaseUnderTest current() {
        return CURRENT.get();
    }

    void makeCurrent() {
        CURRENT.set(this);
    }

    void downgrade(Operations op, Migration derived) {
        downgrade
                .orElseGet(() -> operations -> operations.inverseOf(derived::upgrade))
                .accept(op);
    }
}
