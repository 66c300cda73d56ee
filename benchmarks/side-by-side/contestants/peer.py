"""Other tools: their jars, the small programs that call them, and their Maven plugins."""
import os
import subprocess

import drivers
import machine
from databases.sqlite import Sqlite


class Program:
    """A Java program of the folder `peers` that calls the tool."""

    def __init__(self, main, dependencies, java_options=()):
        self.main = main
        self.dependencies = dependencies
        self.java_options = list(java_options)

    def prepare(self):
        drivers.resolve(self.main, self.dependencies)
        subprocess.run([machine.JAVAC, "-d", self.classes(), "-cp", os.pathsep.join(drivers.class_path(self.main)),
                        os.path.join(machine.HERE, "peers", self.main + ".java")], check=True)

    def classes(self):
        return machine.in_work("peer-classes", self.main)

    def command(self, address, *more):
        java, *rest = machine.java([self.classes()] + drivers.class_path(self.main), self.main,
                                   address.url, address.user, address.password, *more)
        return [java] + self.java_options + rest


class Plugin:
    """A Maven plugin, with the drivers, in a project of its own."""

    def __init__(self, name, plugin, more_dependencies=()):
        self.name = name
        self.plugin = plugin
        self.more_dependencies = more_dependencies

    def command(self, *arguments):
        return machine.maven("-f", self.pom(), *arguments)

    def pom(self):
        return machine.in_work("plugins", self.name, "pom.xml")

    def prepare(self, contestant):
        """One run with the network, so that the measured ones find all they need."""
        machine.written(self.pom(), drivers.plugin_project(self.name, self.plugin, self.more_dependencies))
        folder = machine.in_work("generated", contestant.project + "-first")
        if not os.path.exists(folder):
            contestant.generate(1, folder)
        sqlite = Sqlite()
        sqlite.reset("prepared")
        command = contestant.command(sqlite.address("prepared"), 1, folder)
        log = machine.in_work("logs", "prepare-" + contestant.name)
        os.makedirs(os.path.dirname(log), exist_ok=True)
        with open(log, "w") as output:
            done = subprocess.run([word for word in command if word != "-o"], cwd=folder, stdout=output, stderr=output)
        if done.returncode:
            print("%s does not work here; see %s" % (contestant.name, log))
