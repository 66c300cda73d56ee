package dev.retort.it.eclipse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.eclipse.platform.EclipsePlatform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Eclipse with an empty workspace for each test; all tests share one Eclipse, which starts for the first of them. */
final class Workspace implements BeforeEachCallback, AfterEachCallback, ILogListener {

    private final List<IStatus> failures = new ArrayList<>();

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(RunningEclipse.class, type -> RunningEclipse.start());
        failures.clear();
        Platform.addLogListener(this);
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (status.getSeverity() == IStatus.ERROR) {
            failures.add(status);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws CoreException {
        Platform.removeLogListener(this);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
        assertThat(failures).as("what Eclipse wrote to its error log").isEmpty();
    }

    /** A new Java project. */
    EclipseProject project(String name) {
        return EclipseProject.create(name);
    }

    /** A new Java project. */
    EclipseProject project() {
        return project("history");
    }

    /** A new Java project with these files, which is built. */
    EclipseProject built(JavaFile... files) throws CoreException {
        EclipseProject project = project().save(files);
        project.build();
        return project;
    }

    private record RunningEclipse(EclipsePlatform platform) implements AutoCloseable {

        static RunningEclipse start() {
            try {
                Path folder = Path.of(Optional.ofNullable(System.getProperty("eclipse.workspace"))
                        .orElse("target/eclipse"));
                Files.createDirectories(folder);
                RunningEclipse eclipse =
                        new RunningEclipse(EclipsePlatform.start(Files.createTempDirectory(folder, "run")));
                buildOnlyWhenAsked(ResourcesPlugin.getWorkspace());
                return eclipse;
            } catch (Exception e) {
                throw new IllegalStateException("Eclipse does not start", e);
            }
        }

        private static void buildOnlyWhenAsked(IWorkspace workspace) throws CoreException {
            IWorkspaceDescription description = workspace.getDescription();
            description.setAutoBuilding(false);
            workspace.setDescription(description);
        }

        @Override
        public void close() throws Exception {
            ResourcesPlugin.getWorkspace().save(true, null);
            platform.close();
        }
    }
}
