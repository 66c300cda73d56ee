"""jOOQ's experimental migrations: one transaction and one row of history for the whole run."""
from contestants.peer import Program
from contestants.sql_files import SqlFiles

VERSION = "3.19.24"
PROGRAM = Program("JooqMain", ["org.jooq:jooq:" + VERSION])


class JooqApi(SqlFiles):
    name = "jooq-api"
    databases = ("postgresql",)  # on SQLite it fails while it creates its history

    def tool(self):
        return "jOOQ " + VERSION

    def prepare(self):
        PROGRAM.prepare()

    def command(self, address, revisions, folder):
        return PROGRAM.command(address, folder)


CONTESTANTS = [JooqApi()]
