"""The databases that contestants upgrade: how to start one, empty it, reach it, and see whether its schema is right."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Address:
    """What a contestant is told: one database, maybe at the far end of a slow link."""
    kind: str
    url: str
    user: str
    password: str
    host_and_database: str  # for tools that have no JDBC


class Database:
    """One kind of database."""
    kind = "?"
    port = None  # of the server; a file has none

    def available(self):
        """Whether this machine has the programs."""
        return True

    def start(self):
        """Starts the server, with the settings that a careful administrator leaves alone: what is committed is on the disk."""

    def stop(self):
        """Stops it."""

    def address(self, name, port=None):
        """Where a database of this name is; port leads elsewhere, if a link lies between."""
        raise NotImplementedError

    def reset(self, name):
        """Makes the database, or makes it again."""
        raise NotImplementedError

    def carry_out(self, name, statement):
        """One statement, whose first value is returned as text."""
        raise NotImplementedError

    def wrong_schema(self, name, revisions):
        """What is wrong with the schema that so many revisions should have left; None if nothing is."""
        raise NotImplementedError

    def version(self):
        raise NotImplementedError


def all_databases():
    from databases.mysql import Mariadb, Mysql
    from databases.postgresql import Postgresql
    from databases.sqlite import Sqlite
    return {database.kind: database for database in (Sqlite(), Postgresql(), Mysql(), Mariadb())}
