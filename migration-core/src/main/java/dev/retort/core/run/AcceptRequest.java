package dev.retort.core.run;

import java.util.List;

/**
 * What somebody says about revisions that are not what was applied.
 *
 * @param targets the revisions
 * @param reason why the database is right for what they say now
 */
public record AcceptRequest(List<String> targets, String reason) {
    public AcceptRequest {
        targets = List.copyOf(targets);
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("somebody has to say which revisions");
        }
    }
}
