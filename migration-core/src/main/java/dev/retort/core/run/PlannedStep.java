package dev.retort.core.run;

import dev.retort.core.operation.WayBack;
import dev.retort.core.plan.Step;

/**
 * A step that is about to be carried out.
 *
 * @param wayBack what is known of taking its revision's upgrade back, be it later or, for a downgrade, right now
 */
public record PlannedStep(Step step, WayBack wayBack) {}
