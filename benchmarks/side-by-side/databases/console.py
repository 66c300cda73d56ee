"""Statements for a server, through its JDBC driver: one Java process for all of them."""
import subprocess

import drivers
import machine


class Console:
    def __init__(self):
        self.process = None

    def ask(self, address, statement):
        """The first value of the first row; "" if there is none."""
        if self.process is None:
            self.process = subprocess.Popen(
                machine.java([machine.OWN_CLASSES] + drivers.class_path(), "dev.retort.benchmarks.sidebyside.SqlConsole"),
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        request = "\t".join((address.url, address.user, address.password, " ".join(statement.split())))
        self.process.stdin.write(request + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().rstrip("\n")
        if answer.startswith("failed: "):
            raise RuntimeError("%s\n  %s" % (answer, statement))
        return answer


CONSOLE = Console()
