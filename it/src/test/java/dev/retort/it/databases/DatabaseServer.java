package dev.retort.it.databases;

import java.sql.SQLException;

/** Makes fresh databases of one kind and drops them again. */
interface DatabaseServer {

    TestDatabase create() throws SQLException;

    void drop(TestDatabase database) throws SQLException;
}
