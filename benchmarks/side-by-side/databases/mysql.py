import getpass
import os
import subprocess

import machine
import workload
from databases import Address, Database, server
from databases.console import CONSOLE


class _MysqlFamily(Database):
    """A server of its own: innodb_flush_log_at_trx_commit, innodb_doublewrite and the binary log as the server has them."""
    program = ""
    parameters = ""

    def available(self):
        return os.path.exists(self.program)

    @property
    def home(self):
        return os.path.dirname(os.path.dirname(os.path.abspath(self.program)))

    @property
    def data(self):
        return machine.in_work("servers", self.kind)

    def initialise(self):
        raise NotImplementedError

    def options(self):
        raise NotImplementedError

    def start(self):
        if not os.path.exists(os.path.join(self.data, "ibdata1")):
            os.makedirs(machine.in_work("servers"), exist_ok=True)
            subprocess.run(self.initialise(), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        account = machine.written(
            machine.in_work("servers", self.kind + ".sql"),
            "CREATE USER IF NOT EXISTS 'benchmark'@'%' IDENTIFIED BY 'benchmark';\nGRANT ALL ON *.* TO 'benchmark'@'%';\n")
        server.start(self.kind, [self.program] + self.options() + [
            "--port=%d" % self.port, "--bind-address=127.0.0.1", "--socket=" + self.data + ".socket",
            "--pid-file=" + self.data + ".server", "--init-file=" + account, "--default-time-zone=+00:00"], self.port)

    def stop(self):
        server.stop(self.kind)

    def address(self, name, port=None):
        place = "127.0.0.1:%d/%s" % (port or self.port, name)
        return Address(self.kind, "jdbc:%s://%s%s" % (self.kind, place, self.parameters), "benchmark", "benchmark", place)

    def reset(self, name):
        administration = self.address("mysql")
        CONSOLE.ask(administration, "DROP DATABASE IF EXISTS " + name)
        CONSOLE.ask(administration, "CREATE DATABASE " + name)

    def carry_out(self, name, statement):
        return CONSOLE.ask(self.address(name), statement)

    def wrong_schema(self, name, revisions):
        def count(what, view, condition):
            return int(self.carry_out(name, "SELECT count(%s) FROM information_schema.%s WHERE table_schema = '%s' AND %s" % (
                what, view, name, condition)))
        return workload.wrong_schema(
            count("*", "tables", "table_name LIKE 't\\_%'"),
            count("DISTINCT table_name, index_name", "statistics", "index_name LIKE 'ix\\_t%'"),
            count("*", "columns", "column_name = 'extra'"),
            revisions)

    def version(self):
        return CONSOLE.ask(self.address("mysql"), "SELECT version()")


class Mysql(_MysqlFamily):
    kind = "mysql"
    program = machine.MYSQL_SERVER
    port = int(os.environ.get("BENCHMARK_MYSQL_PORT", "54872"))
    parameters = "?sslMode=DISABLED&allowPublicKeyRetrieval=true"

    def common(self):
        return ["--no-defaults", "--user=" + getpass.getuser(), "--datadir=" + self.data,
                "--lc-messages-dir=" + os.path.join(self.home, "share")]

    def initialise(self):
        return [self.program] + self.common() + ["--innodb-use-native-aio=0", "--initialize-insecure"]

    def options(self):
        return self.common() + ["--mysqlx=OFF", "--innodb-use-native-aio=0"]


class Mariadb(_MysqlFamily):
    kind = "mariadb"
    program = machine.MARIADB_SERVER
    port = int(os.environ.get("BENCHMARK_MARIADB_PORT", "54873"))

    def common(self):
        return ["--no-defaults", "--user=" + getpass.getuser(), "--basedir=" + self.home, "--datadir=" + self.data]

    def initialise(self):
        return ["sh", os.path.join(self.home, "scripts", "mariadb-install-db")] + self.common() + [
            "--auth-root-authentication-method=normal", "--skip-test-db", "--skip-name-resolve", "--force"]

    def options(self):
        return self.common()
