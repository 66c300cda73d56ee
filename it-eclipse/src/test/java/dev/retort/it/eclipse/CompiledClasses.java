package dev.retort.it.eclipse;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;

/** Notes the class files that a build writes. */
final class CompiledClasses implements IResourceChangeListener {

    private final SortedSet<String> names = new TreeSet<>();

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(this::note);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean note(IResourceDelta delta) {
        boolean written = delta.getKind() == IResourceDelta.ADDED
                || (delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0);
        if (written && "class".equals(delta.getResource().getFileExtension())) {
            names.add(delta.getResource().getName().replace(".class", ""));
        }
        return true;
    }

    /** Their simple names, sorted. */
    SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(names);
    }
}
