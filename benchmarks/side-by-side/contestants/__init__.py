"""What is compared. A contestant writes the workload in the way of its tool, and names the command of one whole run."""

EVERY_DATABASE = ("sqlite", "postgresql", "mysql", "mariadb")


class Contestant:
    name = "?"
    databases = EVERY_DATABASE
    project = "?"  # folder of what generate() writes; contestants may share it
    leaves_schema = True

    def tool(self):
        """Name and version of somebody else's tool; "" if it is ours."""
        return ""

    def prepare(self):
        """Downloads and compiles what the tool needs, once."""

    def generate(self, revisions, folder):
        """Writes, and where need be compiles, so many revisions; never measured."""

    def command(self, address, revisions, folder):
        """The process that brings the database to the newest revision, of which there are so many."""
        raise NotImplementedError

    def environment(self, address, folder):
        """Its further environment variables."""
        return {}

    # For "one new revision"; only the contestants of that comparison have them.

    def command_but_last(self, address, revisions, folder):
        """The process that brings the database to the newest revision but one."""
        raise NotImplementedError

    def take_back_last(self, database, name, address, revisions, folder):
        """Takes the newest revision back; never measured."""
        raise NotImplementedError


def all_contestants():
    from contestants import alembic, flyway, jooq, liquibase, maven_start, mybatis, raw_jdbc, retort
    modules = (raw_jdbc, retort, maven_start, flyway, liquibase, mybatis, jooq, alembic)
    return {contestant.name: contestant for module in modules for contestant in module.CONTESTANTS}


# Our own, and what it has to compete with.
QUICK = ("raw-jdbc", "raw-jdbc-1tx", "retort-api", "retort-api-all")

# Those that are worth the wait over a slow link.
ON_A_SLOW_LINK = QUICK + ("jdbc-connect", "retort-mvn", "flyway-api", "liquibase-api-sql")

# Those with a curve.
DRAWN = QUICK + ("flyway-api", "liquibase-api-sql", "mybatis-api", "alembic")
