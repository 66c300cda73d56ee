"""One file of SQL for each revision, named as Flyway wants them."""
import os

import machine
import workload
from contestants import Contestant


def file_name(number):
    return "V%05d__revision_%d.sql" % (number, number)


class SqlFiles(Contestant):
    project = "sql-files"

    def generate(self, revisions, folder):
        for number in range(1, revisions + 1):
            machine.written(os.path.join(folder, file_name(number)), workload.script(number))
