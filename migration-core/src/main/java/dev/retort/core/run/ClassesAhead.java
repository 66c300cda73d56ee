package dev.retort.core.run;

import dev.retort.core.graph.RevisionNode;
import java.util.List;

/**
 * Loads the classes of revisions that a run is going to ask, on a thread of its own while the run connects, waits for its lock
 * and asks the first of them: a long history takes longest for that.
 *
 * <p>No author's code runs on that thread, because the classes are not initialized. What goes wrong is left for the run to find,
 * which loads every class again in its own order, and says what is wrong with it.
 */
final class ClassesAhead {
    private final ClassLoader classLoader;
    private final List<RevisionNode> revisions;

    private ClassesAhead(ClassLoader classLoader, List<RevisionNode> revisions) {
        this.classLoader = classLoader;
        this.revisions = revisions;
    }

    static void load(ClassLoader classLoader, List<RevisionNode> revisions) {
        Thread thread = new Thread(new ClassesAhead(classLoader, revisions)::load, "retort-classes");
        thread.setDaemon(true);
        thread.start();
    }

    private void load() {
        for (RevisionNode revision : revisions) {
            if (!isLoaded(revision)) {
                return;
            }
        }
    }

    private boolean isLoaded(RevisionNode revision) {
        try {
            // A class is verified before it tells its constructors, and that takes as long as to read it.
            return Class.forName(revision.className(), false, classLoader).getDeclaredConstructors().length > 0;
        } catch (ClassNotFoundException | LinkageError | RuntimeException leftToTheRun) {
            return false;
        }
    }
}
