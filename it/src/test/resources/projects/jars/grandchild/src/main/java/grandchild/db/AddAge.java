package grandchild.db;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

@Revision(id = "c3", after = child.db.AddEmail.class)
public final class AddAge implements Migration {
    @Override
    public void upgrade(Operations op) {}
}
