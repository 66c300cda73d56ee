"""A line between the contestants and a server on which every piece takes its time, and every wait for an answer is counted."""
import subprocess

import machine


class SlowLink:
    def __init__(self, server_port, milliseconds_each_way):
        self.process = subprocess.Popen(
            machine.java([machine.OWN_CLASSES], "dev.retort.benchmarks.link.SlowLink",
                         str(server_port), str(milliseconds_each_way), str(milliseconds_each_way)),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())

    def round_trips(self):
        """Those of each connection since the last question."""
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return [int(count) for count in self.process.stdout.readline().split()]

    def close(self):
        self.process.stdin.close()
        self.process.wait()
