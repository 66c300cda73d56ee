package dev.retort.it.eclipse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;

/**
 * What a build left behind.
 *
 * @param project what was built
 * @param compiled simple names of the classes that it compiled
 * @param markers all problems that Eclipse shows now, sorted by their places; some may be older than this build
 * @param manifest the manifest among the compiled classes
 */
record Build(EclipseProject project, Set<String> compiled, List<Marker> markers, Optional<String> manifest) {

    /** Eclipse compiled these classes and no others. */
    Build compiled(String... classes) {
        assertThat(compiled).containsExactlyInAnyOrder(classes);
        return this;
    }

    /** Eclipse compiled nothing, and so called no processor. */
    Build compiledNothing() {
        assertThat(compiled).isEmpty();
        return this;
    }

    /** Eclipse shows exactly these problems now. */
    Build shows(Marker... expected) {
        assertThat(markers).containsExactly(expected);
        return this;
    }

    /** The manifest lists these revisions, each told as its class and its id. */
    Build lists(String... revisions) {
        List<String> listed = manifest.stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("revision\t"))
                .map(line -> List.of(line.split("\t", -1)))
                .map(fields -> fields.get(1) + " " + fields.get(2))
                .toList();
        assertThat(listed).containsExactly(revisions);
        return this;
    }

    /** The manifest is, byte for byte, the one that Eclipse writes when it builds the same sources from the beginning. */
    Build leavesTheManifestOfACleanBuild() throws CoreException {
        assertThat(manifest).isEqualTo(project.fromTheBeginning().manifest());
        return this;
    }
}
