"""Class paths, which Maven resolves once, and the versions of the drivers, which are those of our own build."""
import os
import subprocess
import xml.etree.ElementTree as ElementTree

import machine

NAMESPACE = {"m": "http://maven.apache.org/POM/4.0.0"}
RESOLVE = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath"
DRIVERS = ("org.postgresql:postgresql", "org.xerial:sqlite-jdbc", "com.mysql:mysql-connector-j",
           "org.mariadb.jdbc:mariadb-java-client")


def coordinates(names=DRIVERS):
    """The drivers, or other libraries of our own build, with their versions."""
    managed = ElementTree.parse(os.path.join(machine.REPOSITORY, "pom.xml")).findall(
        "m:dependencyManagement/m:dependencies/m:dependency", NAMESPACE)
    versions = {"%s:%s" % (d.findtext("m:groupId", "", NAMESPACE), d.findtext("m:artifactId", "", NAMESPACE)):
                d.findtext("m:version", "", NAMESPACE) for d in managed}
    return ["%s:%s" % (name, versions[name]) for name in names]


def own_version():
    return ElementTree.parse(os.path.join(machine.REPOSITORY, "pom.xml")).findtext("m:version", "", NAMESPACE)


def class_path(name="drivers"):
    """The jars that `prepare` found for this name."""
    return machine.read(class_path_file(name)).strip().split(os.pathsep)


def class_path_file(name):
    return machine.in_work("class-paths", name)


def resolve(name, dependencies):
    """Finds the jars of the dependencies and of the drivers, with the network."""
    if os.path.exists(class_path_file(name)):
        return
    pom = machine.written(machine.in_work("class-paths", name + ".xml"), project(name, dependencies_of(dependencies + coordinates())))
    command = machine.maven("-ntp", "-f", pom, RESOLVE, "-Dmdep.outputFile=" + class_path_file(name))
    subprocess.run([word for word in command if word != "-o"], check=True)


def project(name, content):
    """The least project that Maven takes."""
    return ('<project xmlns="http://maven.apache.org/POM/4.0.0">\n'
            "  <modelVersion>4.0.0</modelVersion>\n"
            "  <groupId>benchmark</groupId><artifactId>%s</artifactId><version>1</version><packaging>pom</packaging>\n"
            "%s</project>\n" % (name, content))


def plugin_project(name, plugin, more_dependencies=()):
    """A project with one plugin that is given the drivers."""
    group, artifact, version = plugin.split(":")
    return project(name, (
        "  <build><plugins><plugin>\n"
        "    <groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>\n%s"
        "  </plugin></plugins></build>\n") % (group, artifact, version, dependencies_of(coordinates() + list(more_dependencies))))


def dependencies_of(all_coordinates):
    return "<dependencies>\n%s</dependencies>\n" % "".join(
        "  <dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>\n"
        % tuple(one.split(":")) for one in all_coordinates)
