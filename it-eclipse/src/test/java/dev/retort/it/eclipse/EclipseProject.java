package dev.retort.it.eclipse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.apt.core.util.AptConfig;
import org.eclipse.jdt.apt.core.util.IFactoryPath;
import org.eclipse.jdt.core.IClasspathAttribute;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;

/** A Java project in the workspace, with our processor switched on as its author does in the project's properties. */
final class EclipseProject {

    private static final String SOURCES = "src";
    private static final String CLASSES = "bin";

    private final IProject project;

    private EclipseProject(IProject project) {
        this.project = project;
    }

    static EclipseProject create(String name) {
        try {
            IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
            project.create(null);
            project.open(null);
            IProjectDescription description = project.getDescription();
            description.setNatureIds(new String[] {JavaCore.NATURE_ID});
            project.setDescription(description, null);
            project.getFolder(SOURCES).create(false, true, null);
            EclipseProject created = new EclipseProject(project);
            created.compileForJava17();
            created.switchProcessorOn();
            return created;
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private IJavaProject java() {
        return JavaCore.create(project);
    }

    private void compileForJava17() throws CoreException {
        Map<String, String> options = java().getOptions(false);
        JavaCore.setComplianceOptions(JavaCore.VERSION_17, options);
        options.put(JavaCore.COMPILER_RELEASE, JavaCore.ENABLED);
        java().setOptions(options);
        // Without the window where its users choose a JDK, the one that runs the tests.
        Path jdk = Path.of(System.getProperty("java.home"), "lib", "jrt-fs.jar");
        IClasspathEntry[] classPath = {
            JavaCore.newSourceEntry(project.getFolder(SOURCES).getFullPath()), library(jdk), library(Jars.api())
        };
        java().setRawClasspath(classPath, project.getFolder(CLASSES).getFullPath(), null);
    }

    private static IClasspathEntry library(Path jar) {
        return JavaCore.newLibraryEntry(org.eclipse.core.runtime.Path.fromOSString(jar.toString()), null, null);
    }

    private void switchProcessorOn() throws CoreException {
        IFactoryPath path = AptConfig.getDefaultFactoryPath(java());
        Jars.processor().forEach(jar -> path.addExternalJar(jar.toFile()));
        AptConfig.setFactoryPath(java(), path);
        AptConfig.setEnabled(java(), true);
        AptConfig.setProcessDuringReconcile(java(), true);
    }

    /** Compiles against what another project compiles. */
    EclipseProject requires(EclipseProject other) throws CoreException {
        Stream<IClasspathEntry> before = Stream.of(java().getRawClasspath());
        IClasspathEntry entry = JavaCore.newProjectEntry(other.project.getFullPath());
        java().setRawClasspath(Stream.concat(before, Stream.of(entry)).toArray(IClasspathEntry[]::new), null);
        return this;
    }

    /** Looks for libraries on the module path. */
    EclipseProject withModulePath() throws CoreException {
        IClasspathAttribute modular = JavaCore.newClasspathAttribute(IClasspathAttribute.MODULE, "true");
        IClasspathEntry[] entries = Stream.of(java().getRawClasspath())
                .map(entry -> entry.getEntryKind() == IClasspathEntry.CPE_LIBRARY
                        ? JavaCore.newLibraryEntry(
                                entry.getPath(), null, null, null, new IClasspathAttribute[] {modular}, false)
                        : entry)
                .toArray(IClasspathEntry[]::new);
        java().setRawClasspath(entries, null);
        return this;
    }

    /** Saves files as an editor does. */
    EclipseProject save(JavaFile... files) throws CoreException {
        for (JavaFile file : files) {
            save(project.getFolder(SOURCES).getFile(file.path()), file.text());
        }
        return this;
    }

    private static void save(IFile file, String text) throws CoreException {
        createFolder(file.getParent());
        ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        if (file.exists()) {
            file.setContents(content, IResource.NONE, null);
        } else {
            file.create(content, IResource.NONE, null);
        }
    }

    private static void createFolder(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            createFolder(folder.getParent());
            folder.create(false, true, null);
        }
    }

    /** Types into the editor without saving; Eclipse checks that, too. */
    EclipseProject type(JavaFile file) throws CoreException {
        ICompilationUnit unit =
                JavaCore.createCompilationUnitFrom(project.getFolder(SOURCES).getFile(file.path()));
        unit.becomeWorkingCopy(null);
        unit.getBuffer().setContents(file.text());
        unit.reconcile(ICompilationUnit.NO_AST, true, null, null);
        unit.discardWorkingCopy();
        return this;
    }

    EclipseProject delete(JavaFile file) throws CoreException {
        project.getFolder(SOURCES).getFile(file.path()).delete(false, null);
        return this;
    }

    /** The folder for compiled classes. */
    Path classes() {
        return project.getLocation().toPath().resolve(CLASSES);
    }

    /** The file among the compiled classes. */
    Path manifest() {
        return classes().resolve("META-INF/retort/revisions");
    }

    /** Builds what has changed, as Eclipse does after each save. */
    Build build() throws CoreException {
        return build(IncrementalProjectBuilder.INCREMENTAL_BUILD);
    }

    /** Builds the same sources in a project that never was built before. */
    Build fromTheBeginning() throws CoreException {
        EclipseProject copy = create(project.getName() + "-copy");
        copy.project.getFolder(SOURCES).delete(true, null);
        project.getFolder(SOURCES).copy(copy.project.getFolder(SOURCES).getFullPath(), true, null);
        Build build = copy.build();
        copy.project.delete(true, true, null);
        return build;
    }

    private Build build(int kind) throws CoreException {
        CompiledClasses compiled = new CompiledClasses();
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        // Eclipse may tell its listeners a moment later; a checkpoint is where it has told them everything.
        workspace.checkpoint(false);
        workspace.addResourceChangeListener(compiled);
        project.build(kind, null);
        workspace.checkpoint(false);
        workspace.removeResourceChangeListener(compiled);
        return new Build(this, compiled.names(), markers(), Text.of(manifest()));
    }

    private List<Marker> markers() throws CoreException {
        IMarker[] found = project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE);
        return Stream.of(found)
                .map(Marker::of)
                .sorted(Comparator.comparing(Marker::place).thenComparing(Marker::text))
                .toList();
    }
}
