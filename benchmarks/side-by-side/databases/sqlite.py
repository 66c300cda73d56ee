import os
import sqlite3

import machine
import workload
from databases import Address, Database


class Sqlite(Database):
    """A file, written as SQLite does it if nothing else is said: rollback journal, synchronous."""
    kind = "sqlite"

    def file(self, name):
        return machine.in_work("sqlite", name + ".db")

    def address(self, name, port=None):
        return Address(self.kind, "jdbc:sqlite:" + self.file(name), "", "", self.file(name))

    def reset(self, name):
        os.makedirs(os.path.dirname(self.file(name)), exist_ok=True)
        for suffix in ("", "-wal", "-shm", "-journal"):
            if os.path.exists(self.file(name) + suffix):
                os.remove(self.file(name) + suffix)

    def carry_out(self, name, statement):
        connection = sqlite3.connect(self.file(name))
        try:
            with connection:
                row = connection.execute(statement).fetchone()
            return "" if row is None else str(row[0])
        finally:
            connection.close()

    def wrong_schema(self, name, revisions):
        def count(what):
            return int(self.carry_out(name, "SELECT count(*) FROM " + what))
        return workload.wrong_schema(
            count("sqlite_master WHERE type = 'table' AND name LIKE 't\\_%' ESCAPE '\\'"),
            count("sqlite_master WHERE type = 'index' AND name LIKE 'ix\\_t%' ESCAPE '\\'"),
            count("sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'extra'"),
            revisions)

    def version(self):
        return "the one inside the JDBC driver"
