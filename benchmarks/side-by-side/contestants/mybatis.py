"""MyBatis Migrations, through its API and its Maven plugin."""
import os

import machine
import workload
from contestants import Contestant
from contestants.peer import Plugin, Program

VERSION = "3.5.0"
PLUGIN_VERSION = "1.3.0"
PROGRAM = Program("MybatisMain", ["org.mybatis:mybatis-migrations:" + VERSION])
PLUGIN = Plugin("mybatis", "org.mybatis.maven:migrations-maven-plugin:" + PLUGIN_VERSION)

CHANGE_LOG = """-- // Create the change log
CREATE TABLE CHANGELOG (ID NUMERIC(20,0) NOT NULL PRIMARY KEY, APPLIED_AT VARCHAR(25) NOT NULL, DESCRIPTION VARCHAR(255) NOT NULL);
-- //@UNDO
DROP TABLE CHANGELOG;
"""


class Scripts(Contestant):
    project = "mybatis"
    databases = ("sqlite", "postgresql")

    def tool(self):
        return "MyBatis Migrations %s (plugin %s)" % (VERSION, PLUGIN_VERSION)

    def generate(self, revisions, folder):
        os.makedirs(os.path.join(folder, "drivers"), exist_ok=True)
        machine.written(os.path.join(folder, "scripts", "00000_create_changelog.sql"), CHANGE_LOG)
        for number in range(1, revisions + 1):
            undoing = "".join(statement + ";\n" for statement in reversed(workload.undoing(number)))
            machine.written(os.path.join(folder, "scripts", "%05d_revision_%d.sql" % (number, number)),
                            "-- // Revision %d\n%s-- //@UNDO\n%s" % (number, workload.script(number), undoing))


class MybatisApi(Scripts):
    name = "mybatis-api"

    def prepare(self):
        PROGRAM.prepare()

    def command(self, address, revisions, folder):
        return PROGRAM.command(address, folder)


class MybatisMaven(Scripts):
    name = "mybatis-mvn"
    drivers = {"sqlite": "org.sqlite.JDBC", "postgresql": "org.postgresql.Driver"}

    def prepare(self):
        PLUGIN.prepare(self)

    def command(self, address, revisions, folder):
        """The plugin reads the address from a file, which is therefore written here, outside of the measured time."""
        environment = "%s-%s" % (self.name, address.kind)
        machine.written(os.path.join(folder, "environments", environment + ".properties"), "".join(
            "%s=%s\n" % setting for setting in {
                "time_zone": "GMT+0:00", "url": address.url, "username": address.user, "password": address.password,
                "driver": self.drivers[address.kind], "send_full_script": "false", "delimiter": ";",
                "full_line_delimiter": "false", "auto_commit": "false", "changelog": "CHANGELOG"}.items()))
        return PLUGIN.command("migration:up", "-Dmigration.path=" + folder, "-Dmigration.env=" + environment)


CONTESTANTS = [MybatisApi(), MybatisMaven()]
