package dev.retort.maven.project;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** A revision that no processor has seen. */
@Revision(id = "forgotten")
final class ForgottenRevision implements Migration {

    @Override
    public void upgrade(Operations op) {}
}
