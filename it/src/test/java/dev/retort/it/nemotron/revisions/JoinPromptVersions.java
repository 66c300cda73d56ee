package dev.retort.it.nemotron.revisions;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Brings two lines together and does nothing else. */
@Revision(
        id = "d4cdaa821492",
        parent = {"add_object_types_gin_trgm", "add_prompt_versions"},
        description = "Join two lines")
public final class JoinPromptVersions implements Migration {
    @Override
    public void upgrade(Operations op) {}
}
