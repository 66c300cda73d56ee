"""The floor: the same statements through JDBC, and a row for each revision, with nothing around them."""
import drivers
import machine
import workload
from contestants import Contestant
from contestants.sql_files import SqlFiles, file_name

PACKAGE = "dev.retort.benchmarks.sidebyside."


class RawJdbc(SqlFiles):
    """A transaction per revision."""
    name = "raw-jdbc"
    commits = "each"

    def prepare(self):
        drivers.resolve("drivers", [])

    def command(self, address, revisions, folder):
        return machine.java([machine.OWN_CLASSES] + drivers.class_path(), PACKAGE + "RawJdbc",
                            address.url, address.user, address.password, folder, self.commits, str(revisions))

    def command_but_last(self, address, revisions, folder):
        return self.command(address, revisions - 1, folder)

    def take_back_last(self, database, name, address, revisions, folder):
        for statement in workload.undoing(revisions):
            database.carry_out(name, statement)
        database.carry_out(name, "DELETE FROM raw_history WHERE script = '%s'" % file_name(revisions))


class RawJdbcOneTransaction(RawJdbc):
    """One transaction for the whole run."""
    name = "raw-jdbc-1tx"
    commits = "once"


class JdbcConnect(Contestant):
    """Connects and leaves: what the driver and the JVM cost."""
    name = "jdbc-connect"
    project = "none"
    leaves_schema = False

    def command(self, address, revisions, folder):
        return machine.java([machine.OWN_CLASSES] + drivers.class_path(), PACKAGE + "ConnectOnly",
                            address.url, address.user, address.password)


CONTESTANTS = [RawJdbc(), RawJdbcOneTransaction(), JdbcConnect()]
