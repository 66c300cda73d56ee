package dev.retort.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class ProjectRevisionsTest {

    @Test
    void pomIsPassedOver() {
        MavenProject project = project("pom");

        assertThat(new ProjectRevisions(project).reasonToSkip(1))
                .contains("Nothing to do: a project of packaging pom has no revisions.");
    }

    @Test
    void moduleThatDoesNotUseRetortIsPassedOver() {
        MavenProject project = project("jar");

        assertThat(new ProjectRevisions(project).reasonToSkip(2))
                .contains("Nothing to do: app does not use dev.retort:migration-api.");
    }

    @Test
    void projectOnItsOwnIsNeverPassedOver() {
        MavenProject project = project("jar");

        assertThat(new ProjectRevisions(project).reasonToSkip(1)).isEmpty();
    }

    @Test
    void moduleThatUsesRetortIsNotPassedOver() {
        MavenProject project = project("jar");
        use(project, "0.0.1");

        assertThat(new ProjectRevisions(project).reasonToSkip(2)).isEmpty();
    }

    @Test
    void anotherVersionOfTheApiIsTold() {
        MavenProject project = project("jar");
        use(project, "0.0.1");

        assertThat(new ProjectRevisions(project).differentVersion().orElseThrow())
                .startsWith("The project uses dev.retort:migration-api 0.0.1, and this plugin is of version ")
                .endsWith(". Give both the same version.");
    }

    @Test
    void projectWithoutTheApiHasNoOtherVersion() {
        assertThat(new ProjectRevisions(project("jar")).differentVersion()).isEmpty();
    }

    private static MavenProject project(String packaging) {
        MavenProject project = new MavenProject();
        project.setArtifactId("app");
        project.setPackaging(packaging);
        return project;
    }

    private static void use(MavenProject project, String version) {
        project.setArtifacts(Set.of(new DefaultArtifact(
                "dev.retort", "migration-api", version, "compile", "jar", "", new DefaultArtifactHandler("jar"))));
    }
}
