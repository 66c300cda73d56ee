package dev.retort.processor;

import dev.retort.Migration;
import dev.retort.core.problem.Problem;
import dev.retort.core.problem.Where;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What a class has to be so that a run can create it and call it. What it says about the history is for the graph's rules. */
final class ClassRules {

    private ClassRules() {}

    static List<Problem> check(RevisionClass revision) {
        if (!isClass(revision.element())) {
            return List.of(notAClass(revision));
        }
        return Stream.of(
                        migration(revision),
                        concrete(revision),
                        independent(revision),
                        visible(revision),
                        constructible(revision))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isClass(TypeElement element) {
        return element.getKind() == ElementKind.CLASS || element.getKind() == ElementKind.RECORD;
    }

    private static Problem notAClass(RevisionClass revision) {
        return problem("not-a-class", revision, "is no class, so it cannot be created")
                .withHelp("a revision is a class: " + declaration(revision));
    }

    private static Optional<Problem> migration(RevisionClass revision) {
        if (Ancestry.of(revision.element()) != Ancestry.NO_MIGRATION) {
            return Optional.empty();
        }
        return Optional.of(problem("not-a-migration", revision, "does not implement " + Migration.class.getName())
                .withHelp("write: " + declaration(revision)));
    }

    private static Optional<Problem> concrete(RevisionClass revision) {
        if (!revision.element().getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.empty();
        }
        return Optional.of(problem("abstract-class", revision, "is abstract, so it cannot be created")
                .withHelp("remove \"abstract\", or annotate a class that extends it"));
    }

    private static Optional<Problem> independent(RevisionClass revision) {
        boolean member = revision.element().getNestingKind() == NestingKind.MEMBER;
        if (!member || revision.element().getModifiers().contains(Modifier.STATIC)) {
            return Optional.empty();
        }
        return Optional.of(problem("inner-class", revision, "is an inner class, so it cannot be created on its own")
                .withHelp("add \"static\", or move it to a file of its own"));
    }

    private static Optional<Problem> visible(RevisionClass revision) {
        for (TypeElement type : EnclosingTypes.of(revision.element())) {
            if (type.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(hidden(revision, type));
            }
        }
        return Optional.empty();
    }

    private static Problem hidden(RevisionClass revision, TypeElement type) {
        boolean itself = type.equals(revision.element());
        String what = itself ? "is private" : "lies in " + type.getSimpleName() + ", which is private";
        return problem("private-class", revision, what + ", so nobody else can create it")
                .withHelp("remove \"private\", or move it to a file of its own");
    }

    private static Optional<Problem> constructible(RevisionClass revision) {
        List<ExecutableElement> suitable =
                ElementFilter.constructorsIn(revision.element().getEnclosedElements()).stream()
                        .filter(constructor -> constructor.getParameters().isEmpty())
                        .toList();
        if (suitable.isEmpty()) {
            return Optional.of(problem("no-constructor", revision, "has no constructor without parameters")
                    .withHelp("add one; what a revision needs, it gets from its operations"));
        }
        // A private class has a private constructor if nobody wrote one; that is one mistake, not two.
        boolean hidden = suitable.get(0).getModifiers().contains(Modifier.PRIVATE)
                && !revision.element().getModifiers().contains(Modifier.PRIVATE);
        return hidden ? Optional.of(privateConstructor(revision)) : Optional.empty();
    }

    private static Problem privateConstructor(RevisionClass revision) {
        return problem("no-constructor", revision, "has a private constructor, so nobody else can create it")
                .withHelp("remove \"private\" from the constructor");
    }

    private static Problem problem(String code, RevisionClass revision, String what) {
        return Problem.error(code, revision.name() + " " + what, Where.revision(revision.name()));
    }

    private static String declaration(RevisionClass revision) {
        return "class " + revision.element().getSimpleName() + " implements Migration";
    }
}
