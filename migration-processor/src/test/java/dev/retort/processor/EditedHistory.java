package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project that an author edits and a build tool compiles in parts. */
final class EditedHistory {

    private final Path folder;
    private final BuildTool tool;
    private final Project project;
    private final SortedMap<String, Source> sources = new TreeMap<>();

    private EditedHistory(Path folder, BuildTool tool) {
        this.folder = folder;
        this.tool = tool;
        project = Project.in(folder.resolve("edited"), Compiler.JAVAC);
    }

    /** The project, compiled for the first time. */
    static EditedHistory of(Path folder, BuildTool tool, Source... first) {
        EditedHistory history = new EditedHistory(folder, tool);
        history.save(first).isClean();
        return history;
    }

    EditedHistory delete(Source source) {
        sources.remove(source.path());
        project.delete(source.path());
        return this;
    }

    /** Saves sources and compiles them with that tool. */
    Compilation save(Source... changed) {
        Stream.of(changed).map(Source::path).forEach(path -> {
            sources.remove(path);
            project.deleteClass(path);
        });
        Set<String> others = sources.values().stream()
                .filter(source -> source.text().contains("@Revision"))
                .map(source -> source.path().replace(".java", "").replace('/', '.'))
                .collect(Collectors.toSet());
        Stream.of(changed).forEach(source -> sources.put(source.path(), source));
        return tool.compile(project, others, changed);
    }

    /** The manifest is, byte for byte, that of a compilation of everything. */
    void hasTheManifestOfACleanBuild() {
        Compilation clean = Project.in(folder.resolve("clean" + sources.hashCode()), Compiler.JAVAC)
                .compile(sources.values().toArray(new Source[0]));
        assertThat(project.manifest()).isEqualTo(clean.manifest());
    }
}
