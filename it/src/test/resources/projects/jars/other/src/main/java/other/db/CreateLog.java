package other.db;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

@Revision(id = "log")
public final class CreateLog implements Migration {
    @Override
    public void upgrade(Operations op) {}
}
