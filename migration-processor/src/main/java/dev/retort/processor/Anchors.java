package dev.retort.processor;

import dev.retort.core.graph.RevisionNode;
import dev.retort.core.problem.Where;
import dev.retort.core.problem.Where.Member;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the place for a problem, always in a source of this compilation: javac prints an error on another class without a file, and
 * Eclipse drops it.
 */
final class Anchors implements Where.Visitor<Anchor> {

    private final CompilerKind compiler;
    private final FoundRevisions revisions;
    private final CompiledSources sources;
    private final Elements elements;

    Anchors(CompilerKind compiler, FoundRevisions revisions, CompiledSources sources, Elements elements) {
        this.compiler = compiler;
        this.revisions = revisions;
        this.sources = sources;
        this.elements = elements;
    }

    Anchor of(Where where) {
        Anchor anchor = where.accept(this);
        boolean lost = anchor.element().getKind() == ElementKind.RECORD && !compiler.findsRecords();
        return lost ? inside(anchor) : anchor;
    }

    private static Anchor inside(Anchor anchor) {
        return ElementFilter.methodsIn(anchor.element().getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("upgrade"))
                .findFirst()
                .map(method -> new Anchor(method, Optional.empty(), Optional.empty(), anchor.remarks()))
                .orElse(anchor);
    }

    @Override
    public Anchor project(Where.Project place) {
        return anywhere();
    }

    @Override
    public Anchor revisionClass(Where.RevisionClass place) {
        return atOrNear(place.className(), revision -> Anchor.at(revision.element()));
    }

    @Override
    public Anchor memberValue(Where.MemberValue place) {
        return atOrNear(place.className(), revision -> Anchor.at(revision, value(revision, place)));
    }

    @Override
    public Anchor sourceLine(Where.SourceLine place) {
        return anywhere();
    }

    private Optional<AnnotationValue> value(RevisionClass revision, Where.MemberValue place) {
        Optional<AnnotationValue> member = revision.annotation().member(place.member());
        List<AnnotationValue> values = revision.annotation().values(place.member());
        boolean exact = compiler.findsValuesOfArrays() && place.index() < values.size();
        return exact ? Optional.of(values.get(place.index())) : member;
    }

    private Anchor atOrNear(String className, Function<RevisionClass, Anchor> exactly) {
        Optional<RevisionClass> revision = revisions.named(className);
        return revision.filter(revisions::isCompiled)
                .map(exactly)
                .orElseGet(() -> revision.flatMap(this::related)
                        .map(Anchors::atId)
                        .orElseGet(this::anywhere)
                        .withRemark("this is about " + className + ", which was not compiled this time"));
    }

    /** What has to do with it was probably the change that brought the problem. */
    private Optional<RevisionClass> related(RevisionClass fault) {
        return revisions.compiled().stream()
                .filter(other -> sameId(fault, other) || follows(fault, other) || follows(other, fault))
                .findFirst();
    }

    private static boolean sameId(RevisionClass one, RevisionClass other) {
        return one.node().map(RevisionNode::id).equals(other.node().map(RevisionNode::id));
    }

    private static boolean follows(RevisionClass child, RevisionClass parent) {
        return child.parents().contains(parent.element())
                || (parent.node().isPresent()
                        && child.node().isPresent()
                        && child.node()
                                .get()
                                .parent()
                                .contains(parent.node().get().id().value()));
    }

    private Anchor anywhere() {
        return revisions.compiled().stream().findFirst().map(Anchors::atId).orElseGet(this::atPackage);
    }

    private static Anchor atId(RevisionClass revision) {
        return Anchor.at(revision, revision.annotation().member(Member.ID));
    }

    /** The package without a name always exists, although no source may show it. */
    private Anchor atPackage() {
        return sources.settings().stream()
                .<PackageElement>map(elements::getPackageElement)
                .findFirst()
                .map(Anchor::at)
                .orElseGet(() -> Anchor.at(elements.getPackageElement("")));
    }
}
