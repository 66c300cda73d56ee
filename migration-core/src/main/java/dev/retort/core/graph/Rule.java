package dev.retort.core.graph;

import dev.retort.core.problem.Problem;
import java.util.List;

/** One thing that every history has to keep. */
interface Rule {

    /** Where it is broken, in the order of the class names. */
    List<Problem> check(Links links);
}
