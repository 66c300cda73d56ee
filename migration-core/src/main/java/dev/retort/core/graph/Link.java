package dev.retort.core.graph;

import dev.retort.core.problem.Where;
import dev.retort.core.problem.Where.Member;

/**
 * One value of an annotation that names another revision, followed to where it leads.
 *
 * @param from the revision that says it, as an index into {@link Links#nodes}
 * @param member the annotation member that says it
 * @param index which of the member's values
 * @param name what it says
 * @param to the revision that is meant
 */
record Link(int from, Member member, int index, String name, int to) {

    boolean leadsBackToItself() {
        return from == to;
    }

    boolean isDependency() {
        return member == Member.DEPENDS_ON;
    }

    Where where(RevisionNode node) {
        return Where.value(node.className(), member, index);
    }
}
