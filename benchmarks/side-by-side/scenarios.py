"""What is measured. Contestants take turns, so that a change of the machine's mood hits all of them alike."""
import datetime
import json
import os
import sys

import machine
from contestants.retort import REVISION_PACKAGE
from measuring import measured


class Results:
    """A line of JSON for each measured process, all in one file."""

    def __init__(self, session):
        self.session = session

    def add(self, scenario, contestant, database, revisions, run, figures):
        line = dict(session=self.session, scenario=scenario, contestant=contestant.name, database=database.kind,
                    revisions=revisions, run=run, at=datetime.datetime.now().isoformat(timespec="seconds"), **figures)
        with open(results_file(), "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        print("%-10s %-20s %-18s %6d  run %2d  %8.3f s  cpu %7.2f s  %5.0f MiB  %s %s" % (
            database.kind, scenario, contestant.name, revisions, run, figures["wall"], figures["cpu"],
            figures["memory_kib"] / 1024, counts(figures), figures["wrong"]), flush=True)


def results_file():
    return machine.in_work("results.jsonl")


def all_results(sessions):
    with open(results_file(), encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    return [line for line in lines if line["session"] in sessions]


class Scenario:
    """One database, one number of revisions, and the contestants that are left: who fails once is out."""

    def __init__(self, results, database, revisions, runs, seconds_allowed, warm_up=True, link=None):
        self.results = results
        self.database = database
        self.revisions = revisions
        self.runs = runs
        self.seconds_allowed = seconds_allowed
        self.first_run = 0 if warm_up else 1
        self.link = link

    def rounds(self, contestants, turn):
        """Every contestant's turn, again and again; round 0, if there is one, only warms up and counts for nothing."""
        left = [contestant for contestant in contestants if self.database.kind in contestant.databases]
        for contestant in left:
            generated(contestant, self.revisions)
        for run in range(self.first_run, self.runs + 1):
            left = [contestant for contestant in left if turn(contestant, run)]

    def address(self, contestant):
        return self.database.address(database_name(contestant), self.link and self.link.port)

    def measure_upgrade(self, name, contestant, run, class_list=None):
        command = contestant.command(self.address(contestant), self.revisions, folder_of(contestant, self.revisions))
        return self.measure(name, contestant, run, command, self.revisions, class_list)

    def measure(self, name, contestant, run, command, expected_revisions, class_list=None):
        """One process, and a look at the schema it leaves; says whether all was well."""
        folder = folder_of(contestant, self.revisions)
        environment = contestant.environment(self.address(contestant), folder)
        if class_list:
            environment = dict(environment, JAVA_TOOL_OPTIONS="-Xlog:class+load:file=" + class_list)
        figures = measured(command, environment, folder, self.log(contestant, name), self.seconds_allowed)
        if class_list:
            figures["classes"] = count_lines(class_list, "source:")
            figures["revision_classes"] = count_lines(class_list, " %s." % REVISION_PACKAGE)
        if self.link:
            figures["round_trips"] = self.link.round_trips()
        if not figures["wrong"] and contestant.leaves_schema:
            figures["wrong"] = self.database.wrong_schema(database_name(contestant), expected_revisions) or ""
        self.results.add(name, contestant, self.database, self.revisions, run, figures)
        return not figures["wrong"]

    def log(self, contestant, name):
        return machine.in_work("logs", "-".join((contestant.name, self.database.kind, str(self.revisions), name)))

    def fresh(self, contestants, name="fresh", and_again="nothing-pending"):
        """From an empty database to the newest revision, and then the same command again."""
        def turn(contestant, run):
            self.empty(contestant)
            return (not contestant.leaves_schema or self.measure_upgrade(name, contestant, run)) \
                and self.measure_upgrade(and_again, contestant, run)
        self.rounds(contestants, turn)

    def nothing_pending(self, contestants):
        """Each database is upgraded once; only the command that finds it so is measured."""
        def turn(contestant, run):
            if run == self.first_run:
                self.empty(contestant)
                if not self.measure_upgrade("before", contestant, run):
                    return False
            return self.measure_upgrade("nothing-pending", contestant, run)
        self.rounds(contestants, turn)

    def one_new(self, contestants):
        """Everything but the last revision is there; only the last one is measured, and then taken back."""
        def turn(contestant, run):
            folder, name = folder_of(contestant, self.revisions), database_name(contestant)
            if run == self.first_run:
                self.empty(contestant)
                command = contestant.command_but_last(self.address(contestant), self.revisions, folder)
                if not self.measure("before", contestant, run, command, self.revisions - 1):
                    return False
            else:
                contestant.take_back_last(self.database, name, self.address(contestant), self.revisions, folder)
            return self.measure_upgrade("one-new", contestant, run)
        self.rounds(contestants, turn)

    def loaded_classes(self, contestants):
        """Which classes the JVM loads to find that nothing is pending; not measured, because the list takes its time."""
        def turn(contestant, run):
            if run == self.first_run:
                self.empty(contestant)
                if not self.measure_upgrade("before", contestant, run):
                    return False
            listed = machine.in_work("logs", "-".join(("classes", contestant.name, self.database.kind, str(self.revisions))))
            return self.measure_upgrade("loaded-classes", contestant, run, listed)
        self.rounds(contestants, turn)

    def empty(self, contestant):
        """An empty database, and nothing of the run before on its way to the disk."""
        self.database.reset(database_name(contestant))
        os.sync()


def counts(figures):
    """Those that were counted this time, in words."""
    words = ["%s round trips" % "+".join(map(str, figures["round_trips"]))] if "round_trips" in figures else []
    words += ["%d classes, %d of them revisions" % (figures["classes"], figures["revision_classes"])] if "classes" in figures else []
    return "".join(words)


def count_lines(path, words):
    return len([line for line in machine.read(path).splitlines() if words in line])


def database_name(contestant):
    return "benchmark_" + contestant.name.replace("-", "_")


def folder_of(contestant, revisions):
    return machine.in_work("generated", contestant.project, str(revisions))


def generated(contestant, revisions):
    """Generates once; a folder that is only half written is not taken for a whole one."""
    folder = folder_of(contestant, revisions)
    finished = os.path.join(machine.in_work("generated", contestant.project), str(revisions) + ".finished")
    if not os.path.exists(finished):
        os.makedirs(folder, exist_ok=True)
        print("generating %s" % folder, file=sys.stderr, flush=True)
        contestant.generate(revisions, folder)
        machine.written(finished, "")
    return folder
