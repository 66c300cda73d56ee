package base.db;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

@Revision(id = "a1")
public final class CreateUsers implements Migration {
    @Override
    public void upgrade(Operations op) {}
}
