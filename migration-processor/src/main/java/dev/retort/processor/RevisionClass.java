package dev.retort.processor;

import dev.retort.core.graph.RevisionNode;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A class with {@code @Revision}, as the compiler sees it now.
 *
 * @param name its binary name
 * @param element the class
 * @param annotation what it says
 * @param node the same for the rules of the graph; empty if the compiler could not make out its id
 * @param parents the classes that {@code after} names
 * @param complete whether the compiler could make out everything that it says
 */
record RevisionClass(
        String name,
        TypeElement element,
        RevisionAnnotation annotation,
        Optional<RevisionNode> node,
        List<TypeElement> parents,
        boolean complete) {}
