package dev.retort.core.verify;

import dev.retort.core.graph.RevisionNode;
import dev.retort.core.problem.Problem;
import dev.retort.core.problem.ProblemText;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which classes come from other modules: nobody finds them in the sources of the project. */
final class Origins {

    private final SortedMap<String, String> moduleOf = new TreeMap<>();

    private Origins() {}

    static Origins of(List<OtherModule> others) {
        Origins origins = new Origins();
        for (OtherModule module : others) {
            module.manifest().revisions().stream()
                    .map(RevisionNode::className)
                    .forEach(className -> origins.moduleOf.putIfAbsent(className, module.name()));
        }
        return origins;
    }

    /** The problem, with a line for each class of another module that it speaks of. */
    Problem explain(Problem problem) {
        String text = ProblemText.place(problem.where()) + "\n" + ProblemText.of(problem);
        List<String> details = new ArrayList<>(problem.details());
        moduleOf.forEach((className, module) -> {
            if (names(text, className)) {
                details.add(className + " is in " + module);
            }
        });
        boolean joinsModules = problem.code().equals("multiple-heads")
                && details.size() > problem.details().size();
        return (joinsModules ? withClassesAsNames(problem) : problem).withDetails(details);
    }

    /** The code in the help may name parents by id, which a compiler cannot follow into other modules. */
    private static Problem withClassesAsNames(Problem problem) {
        List<String> help = new ArrayList<>(problem.help());
        help.add("a revision of another module is named by its class: after = ItsClass.class");
        return problem.withHelp(help);
    }

    private static boolean names(String text, String className) {
        return text.contains(className)
                && Pattern.compile("(?<![\\w.$])" + Pattern.quote(className) + "(?![\\w$])")
                        .matcher(text)
                        .find();
    }
}
