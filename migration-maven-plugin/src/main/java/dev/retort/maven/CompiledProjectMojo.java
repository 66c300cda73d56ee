package dev.retort.maven;

import dev.retort.maven.project.ProjectRevisions;
import org.apache.maven.plugins.annotations.Parameter;

/** What goals have in common that look at the compiled classes of the project. */
abstract class CompiledProjectMojo extends GoalMojo {

    /**
     * Whether a revision class without a source is left over from an earlier build, which is an error. Say <code>false</code> if such
     * classes come from places that Maven does not know.
     */
    @Parameter(property = "db.checkSources", defaultValue = "true")
    private boolean checkSources;

    final ProjectRevisions projectRevisions() {
        return new ProjectRevisions(project()).checkingSources(checkSources);
    }
}
