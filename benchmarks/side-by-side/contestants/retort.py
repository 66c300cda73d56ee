"""Our own tool: as a program calls it, and as Maven does."""
import os
import subprocess

import drivers
import machine
import workload
from contestants import Contestant

REVISION_PACKAGE = "revisions"

REVISION = """package %(package)s;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.*;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

@Revision(id = "%(id)s", %(parent)sdescription = "Create %(table)s")
public final class %(class)s implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "%(table)s",
                column("id", INTEGER).notNull(),
                column("name", varchar(100)).notNull(),
                column("code", varchar(32)),
                column("amount", decimal(12, 2)),
                column("created_at", TIMESTAMP),
                column("active", SMALLINT).notNull().defaultsTo(1),
                primaryKey("id"));
        op.createIndex(index("ix_%(table)s_name").on("%(table)s", "name"));
        op.createIndex(index("ix_%(table)s_code").on("%(table)s", "code", "active"));
%(more)s    }
}
"""

MORE = """        op.addColumn("%s", column("extra", varchar(40)));
"""

PLUGIN = "dev.retort:migration-maven-plugin:"


def revision_id(number):
    return "%05d" % number


def class_name(number):
    return "Revision%05d" % number


def source(number):
    return REVISION % {
        "package": REVISION_PACKAGE,
        "id": revision_id(number),
        "class": class_name(number),
        "table": workload.table(number),
        "parent": 'parent = "%s", ' % revision_id(number - 1) if number > 1 else "",
        "more": MORE % workload.table(number - 1) if number > 1 else "",
    }


def module_classes(*modules):
    return os.pathsep.join(os.path.join(machine.REPOSITORY, module, "target", "classes") for module in modules)


class RevisionClasses(Contestant):
    """Compiled with the annotation processor, as a build would leave them in target/classes."""
    project = "retort"

    def prepare(self):
        drivers.resolve("retort", drivers.coordinates(["org.slf4j:slf4j-api", "org.ow2.asm:asm"]))

    def generate(self, revisions, folder):
        sources = [machine.written(os.path.join(folder, "src", "main", "java", REVISION_PACKAGE, class_name(number) + ".java"),
                                   source(number)) for number in range(1, revisions + 1)]
        machine.written(os.path.join(folder, "pom.xml"),
                        drivers.project("revisions", drivers_free_plugin()).replace("<packaging>pom</packaging>", ""))
        listed = machine.written(os.path.join(folder, "sources"), "\n".join(sources))
        classes = os.path.join(folder, "target", "classes")
        os.makedirs(classes, exist_ok=True)
        subprocess.run([machine.JAVAC, "-J-Xmx2g", "--release", "17", "-d", classes, "-cp", module_classes("migration-api"),
                        "-processorpath", module_classes("migration-processor", "migration-core", "migration-api"),
                        "@" + listed], check=True)


def drivers_free_plugin():
    """The plugin brings its drivers along."""
    return ("  <build><plugins><plugin>\n"
            "    <groupId>dev.retort</groupId><artifactId>migration-maven-plugin</artifactId><version>%s</version>\n"
            "  </plugin></plugins></build>\n") % drivers.own_version()


class RetortApi(RevisionClasses):
    """A transaction per revision."""
    name = "retort-api"
    transactions = "REVISION"

    def run(self, address, folder, direction, target):
        class_path = [machine.OWN_CLASSES, os.path.join(folder, "target", "classes"), machine.RETORT_CLASS_PATH]
        return machine.java(class_path + drivers.class_path("retort"), "dev.retort.benchmarks.sidebyside.RetortApi",
                            address.url, address.user, address.password, direction, target, self.transactions)

    def command(self, address, revisions, folder):
        return self.run(address, folder, "upgrade", "head")

    def command_but_last(self, address, revisions, folder):
        return self.run(address, folder, "upgrade", revision_id(revisions - 1))

    def take_back_last(self, database, name, address, revisions, folder):
        subprocess.run(self.run(address, folder, "downgrade", "-1"), check=True, capture_output=True)


class RetortApiAll(RetortApi):
    """One transaction for the whole run."""
    name = "retort-api-all"
    databases = ("sqlite", "postgresql")  # the others cannot take changes to the schema back, and are refused
    transactions = "ALL"


class RetortMaven(RevisionClasses):
    name = "retort-mvn"

    def command(self, address, revisions, folder):
        return machine.maven("db:upgrade-no-fork", "-Ddb.url=" + address.url) + (
            ["-Ddb.user=" + address.user] if address.user else [])

    def environment(self, address, folder):
        return {"DB_PASSWORD": address.password} if address.password else {}


CONTESTANTS = [RetortApi(), RetortApiAll(), RetortMaven()]
