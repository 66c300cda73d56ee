package child.db;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

@Revision(id = "b2", after = base.db.CreateUsers.class)
public final class AddEmail implements Migration {
    @Override
    public void upgrade(Operations op) {}
}
