package dev.retort.core.target;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the revisions of a graph that a symbol names. */
public final class Symbols {

    private final RevisionGraph graph;
    private final Names names;

    public Symbols(RevisionGraph graph) {
        this.graph = graph;
        this.names = new Names(graph);
    }

    /** All revisions that are meant; none for {@code base}. */
    public Set<RevisionId> all(Target.Symbol symbol) {
        return symbol.place().accept(new Resolution(symbol));
    }

    /**
     * The one revision that is meant; empty for {@code base}.
     *
     * @throws SeveralHeads if {@code heads} are several
     */
    public Optional<RevisionId> one(Target.Symbol symbol) {
        Set<RevisionId> all = all(symbol);
        if (all.size() > 1) {
            throw SeveralHeads.insteadOfOne(symbol, all, graph);
        }
        return all.stream().findFirst();
    }

    /** Whether a revision is on the line; each one is, if no line is asked for. */
    public Predicate<RevisionId> onLine(Optional<String> line) {
        return line.map(this::beginOfLine)
                .map(graph::line)
                .<Predicate<RevisionId>>map(revisions -> revisions::contains)
                .orElse(any -> true);
    }

    /** Heads are looked for on the line of any name; {@code head} itself may be ambiguous, but is none in any case. */
    private RevisionId beginOfLine(String line) {
        Place place = Place.parse(line);
        Optional<RevisionId> begin = one(new Target.Symbol(place));
        return begin.filter(id -> place.equals(new Place.Named(line)))
                .orElseThrow(() -> new UnknownBranch(line, new UnknownRevision(line, graph)));
    }

    /**
     * The revision that gives its name to a line.
     *
     * @throws UnknownBranch if there is none, or there are several
     */
    public RevisionId branch(String line) {
        Set<RevisionId> branches = branches(line);
        if (branches.size() > 1) {
            throw new UnknownBranch(line, new AmbiguousPrefix(line, graph.namesBeginningWith(line)));
        }
        return branches.iterator().next();
    }

    /**
     * The revisions that may be meant by the name of a line; several if their names begin like it.
     *
     * @throws UnknownBranch if there is none
     */
    public Set<RevisionId> branches(String line) {
        Set<RevisionId> branches = names.candidates(line);
        if (branches.isEmpty()) {
            throw new UnknownBranch(line, new UnknownRevision(line, graph));
        }
        return branches;
    }

    /** Those of the revisions that are on the line, in their order. */
    public List<RevisionId> onLine(Optional<String> line, Collection<RevisionId> revisions) {
        return revisions.stream().filter(onLine(line)).toList();
    }

    /** Those of the revisions that belong to the line: a label is carried, any other name has to be on the way. */
    public List<RevisionId> ofLine(Optional<String> line, Collection<RevisionId> revisions) {
        Optional<String> label = line.filter(name ->
                graph.named(name).stream().anyMatch(node -> node.labels().contains(name)));
        return label.isPresent()
                ? revisions.stream()
                        .filter(graph.carrying(label.get())::contains)
                        .toList()
                : onLine(line, revisions);
    }

    private final class Resolution implements Place.Visitor<Set<RevisionId>> {

        private final Target.Symbol symbol;

        Resolution(Target.Symbol symbol) {
            this.symbol = symbol;
        }

        @Override
        public Set<RevisionId> head(Place.Head place) {
            Set<RevisionId> heads = headsOnLine();
            if (heads.size() > 1) {
                throw SeveralHeads.insteadOfHead(symbol, heads, graph);
            }
            return heads;
        }

        /** What another line depends on is an end of its own line still. */
        @Override
        public Set<RevisionId> heads(Place.Heads place) {
            return symbol.line().isPresent() ? headsOnLine() : graph.effectiveHeads();
        }

        /** A line that does not exist is a slip, even where nothing is looked for on it. */
        @Override
        public Set<RevisionId> base(Place.Base place) {
            symbol.line().ifPresent(Symbols.this::branches);
            return Set.of();
        }

        @Override
        public Set<RevisionId> named(Place.Named place) {
            if (symbol.line().isEmpty()) {
                return Set.of(names.find(place.name()));
            }
            RevisionId branch = branch(symbol.line().get());
            Set<RevisionId> line = graph.line(branch);
            RevisionId found = names.find(place.name(), line::contains);
            if (!line.contains(found)) {
                throw new NotOnLine(symbol, found, branch);
            }
            return Set.of(found);
        }

        private Set<RevisionId> headsOnLine() {
            return graph.heads().stream()
                    .filter(onLine(symbol.line()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
