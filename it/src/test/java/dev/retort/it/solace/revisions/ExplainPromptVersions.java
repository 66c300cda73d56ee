package dev.retort.it.solace.revisions;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Versions of prompts are counted by the application, which needed a revision but no change. */
@Revision(
        id = "20260213_prompt_version_fix",
        parent = "20260207_sse_event_buffer",
        description = "Note how versions of prompts are counted")
public final class ExplainPromptVersions implements Migration {
    @Override
    public void upgrade(Operations op) {}
}
