package dev.retort.it.verbs;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** The schema and the rows that a verb meets. */
@Revision(id = Given.ID, description = "What the verb meets")
public final class Given implements Migration {
    static final String ID = "verbs_given";

    @Override
    public void upgrade(Operations op) {
        CaseUnderTest.current().given().accept(op);
    }
}
