package dev.retort.it.interpreter;

import dev.retort.Migration;
import dev.retort.Operations;
import java.nio.file.Path;

/** A revision whose operations stand in a file. The classes of a history that is kept as data extend it, one each. */
public abstract class InterpretedRevision implements Migration {
    private final RevisionData revision;
    private final Interpreter interpreter;
    private final boolean isWayBackDerived;

    /**
     * Reads the operations.
     *
     * @param folder of the history
     * @param file of the operations, in that folder
     * @param isWayBackDerived rather than written down in the file
     */
    protected InterpretedRevision(String folder, String file, String id, boolean isWayBackDerived) {
        this(RevisionSources.revision(Path.of(folder), file, id), isWayBackDerived);
    }

    InterpretedRevision(RevisionData revision, boolean isWayBackDerived) {
        this.revision = revision;
        this.interpreter = new Interpreter(isWayBackDerived ? WayBackOfData.NOTHING : WayBackOfData.NONE);
        this.isWayBackDerived = isWayBackDerived;
    }

    @Override
    public void upgrade(Operations op) {
        revision.call(interpreter, "upgrade", op);
    }

    @Override
    public void downgrade(Operations op) {
        if (isWayBackDerived) {
            op.inverseOf(this::upgrade);
        } else {
            revision.call(interpreter, "downgrade", op);
        }
    }
}
