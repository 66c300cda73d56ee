"""Flyway: the files of raw JDBC, through its API and its Maven plugin."""
from contestants.peer import Plugin, Program
from contestants.sql_files import SqlFiles

VERSION = "13.6.0"
DATABASES = ["org.flywaydb:flyway-database-postgresql:" + VERSION, "org.flywaydb:flyway-mysql:" + VERSION]
PROGRAM = Program("FlywayMain", ["org.flywaydb:flyway-core:" + VERSION] + DATABASES)

# The version of jackson-dataformat-toml that the plugin asks for cannot be resolved everywhere.
PLUGIN = Plugin("flyway", "org.flywaydb:flyway-maven-plugin:" + VERSION,
                DATABASES + ["tools.jackson.dataformat:jackson-dataformat-toml:3.2.0"])


class Flyway(SqlFiles):
    def tool(self):
        return "Flyway " + VERSION


class FlywayApi(Flyway):
    name = "flyway-api"
    one_transaction = "false"

    def prepare(self):
        PROGRAM.prepare()

    def command(self, address, revisions, folder):
        return PROGRAM.command(address, folder, self.one_transaction)


class FlywayApiGroup(FlywayApi):
    """All revisions in one transaction."""
    name = "flyway-api-group"
    one_transaction = "true"


class FlywayMaven(Flyway):
    name = "flyway-mvn"

    def prepare(self):
        PLUGIN.prepare(self)

    def command(self, address, revisions, folder):
        login = ["-Dflyway.user=" + address.user, "-Dflyway.password=" + address.password] if address.user else []
        return PLUGIN.command("flyway:migrate", "-Dflyway.url=" + address.url, "-Dflyway.locations=filesystem:" + folder) + login


CONTESTANTS = [FlywayApi(), FlywayApiGroup(), FlywayMaven()]
