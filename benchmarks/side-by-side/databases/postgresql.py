import os
import signal
import subprocess

import machine
import workload
from databases import Address, Database, server
from databases.console import CONSOLE


class Postgresql(Database):
    """A cluster of its own: fsync, full_page_writes and synchronous_commit stay on."""
    kind = "postgresql"
    port = int(os.environ.get("BENCHMARK_POSTGRESQL_PORT", "54871"))

    def available(self):
        return os.path.exists(machine.postgresql_program("postgres"))

    def start(self):
        data = machine.in_work("servers", "postgresql")
        if not os.path.exists(os.path.join(data, "PG_VERSION")):
            os.makedirs(data, exist_ok=True)
            subprocess.run(server.as_somebody_but_root(
                [machine.postgresql_program("initdb"), "-D", data, "-U", "benchmark", "-A", "trust", "-E", "UTF8", "--locale=C"]),
                check=True, cwd="/", stdout=subprocess.DEVNULL)
        settings = {
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            # One transaction over thousands of revisions holds a lock on each of their tables and indexes.
            "max_locks_per_transaction": "2048",
        }
        options = [word for name, value in settings.items() for word in ("-c", "%s=%s" % (name, value))]
        server.start(self.kind, server.as_somebody_but_root(
            [machine.postgresql_program("postgres"), "-D", data, "-p", str(self.port)] + options), self.port)

    def stop(self):
        server.stop(self.kind, signal.SIGINT)

    def address(self, name, port=None):
        place = "127.0.0.1:%d/%s" % (port or self.port, name)
        return Address(self.kind, "jdbc:postgresql://" + place, "benchmark", "", place)

    def reset(self, name):
        administration = self.address("postgres")
        CONSOLE.ask(administration, "DROP DATABASE IF EXISTS %s WITH (FORCE)" % name)
        CONSOLE.ask(administration, "CREATE DATABASE " + name)
        CONSOLE.ask(administration, "CHECKPOINT")

    def carry_out(self, name, statement):
        return CONSOLE.ask(self.address(name), statement)

    def wrong_schema(self, name, revisions):
        def count(what):
            return int(self.carry_out(name, "SELECT count(*) FROM " + what))
        return workload.wrong_schema(
            count("pg_tables WHERE schemaname = 'public' AND tablename LIKE 't\\_%'"),
            count("pg_indexes WHERE schemaname = 'public' AND indexname LIKE 'ix\\_t%'"),
            count("information_schema.columns WHERE table_schema = 'public' AND column_name = 'extra'"),
            revisions)

    def version(self):
        return CONSOLE.ask(self.address("postgres"), "SHOW server_version")
