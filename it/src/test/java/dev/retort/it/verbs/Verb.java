package dev.retort.it.verbs;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** The verb. */
@Revision(id = Verb.ID, parent = Given.ID, description = "The verb")
public final class Verb implements Migration {
    static final String ID = "verbs_verb";

    @Override
    public void upgrade(Operations op) {
        CaseUnderTest.current().verb().accept(op);
    }

    @Override
    public void downgrade(Operations op) {
        CaseUnderTest.current().downgrade(op, this);
    }
}
