package dev.retort.core.verify;

import dev.retort.core.manifest.Manifest;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.Problem;
import dev.retort.core.problem.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another module or a jar. A run trusts its manifest, so what the manifest says counts, and has to be true. */
final class OtherModule {

    private final CompiledModule module;
    private final ListedRevisions listed;

    OtherModule(CompiledModule module) {
        this.module = module;
        listed = ListedRevisions.of(module);
    }

    String name() {
        return module.name();
    }

    Manifest manifest() {
        return listed.manifest();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(listed.problems());
        if (problems.isEmpty() && !listed.isTrue()) {
            problems.add(outdated());
        }
        return problems;
    }

    private Problem outdated() {
        List<String> names = Stream.concat(
                        listed.differences().stream().map(Difference::className), listed.stale().stream())
                .sorted()
                .toList();
        Stream<String> stale = listed.stale().stream().map(name -> name + " is listed, but is no revision any longer");
        List<String> details = Stream.concat(Difference.describe(listed.differences()).stream(), stale)
                .limit(Listing.AT_MOST + 1L)
                .collect(Collectors.toList());
        String message = Manifest.PATH + " in " + module.name() + " does not agree with the classes beside it: "
                + Listing.of(names);
        return Problem.error("outdated-manifest", message, Where.project())
                .withDetails(details)
                .withHelp("build that module from scratch, with Retort's annotation processor: mvn clean install");
    }
}
