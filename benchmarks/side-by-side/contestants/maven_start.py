"""What Maven takes to start: no goal can be faster."""
import os

import drivers
import machine
from contestants import Contestant


class MavenValidate(Contestant):
    """A project with nothing in it, and nothing to do."""
    name = "mvn-validate"
    project = "empty"
    leaves_schema = False

    def generate(self, revisions, folder):
        machine.written(os.path.join(folder, "pom.xml"), drivers.project("empty", ""))

    def command(self, address, revisions, folder):
        return machine.maven("validate")


CONTESTANTS = [MavenValidate()]
