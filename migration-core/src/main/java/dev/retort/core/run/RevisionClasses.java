package dev.retort.core.run;

import dev.retort.Migration;
import dev.retort.Revision;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes instances of the classes that a manifest names, and checks that they are what it says. */
public final class RevisionClasses {
    private final ClassLoader classLoader;
    private final Map<RevisionId, LoadedRevision> loaded = new ConcurrentHashMap<>();

    public RevisionClasses(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /**
     * Returns an instance of the revision's class; the same one each time.
     *
     * @throws StaleManifest if there is no such class, or it is not that revision
     * @throws BrokenRevisionClass if it cannot be instantiated
     */
    LoadedRevision load(RevisionNode revision) {
        LoadedRevision known = loaded.get(revision.id());
        if (known == null) {
            known = instantiate(revision);
            loaded.put(revision.id(), known);
        }
        return known;
    }

    /** Begins to load the classes of revisions that will be asked soon. */
    void loadAhead(List<RevisionNode> revisions) {
        ClassesAhead.load(classLoader, revisions);
    }

    private LoadedRevision instantiate(RevisionNode revision) {
        try {
            Class<?> type = Class.forName(revision.className(), true, classLoader);
            Revision annotation = type.getAnnotation(Revision.class);
            if (annotation == null || !annotation.id().equals(revision.id().value())) {
                throw new StaleManifest(revision);
            }
            Constructor<? extends Migration> constructor =
                    type.asSubclass(Migration.class).getDeclaredConstructor();
            constructor.setAccessible(true);
            return new LoadedRevision(revision, constructor.newInstance(), annotation.transactional());
        } catch (ClassNotFoundException missing) {
            throw new StaleManifest(revision);
        } catch (InvocationTargetException thrown) {
            throw new BrokenRevisionClass(revision, thrown.getCause() == null ? thrown : thrown.getCause());
        } catch (ReflectiveOperationException | LinkageError | ClassCastException broken) {
            throw new BrokenRevisionClass(revision, broken);
        }
    }
}
