package app.db;

import dev.retort.*;

@Revision(id = "b2", parent = "a1")
public class AddEmail implements Migration {
    @Override
    public void upgrade(Operations op) {}
}
