package byid.db;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

@Revision(id = "n2", parent = "a1")
public final class AddNotes implements Migration {
    @Override
    public void upgrade(Operations op) {}
}
