"""Liquibase: with SQL files and with its own change types, through its API and its Maven plugin."""
import os

import machine
import workload
from contestants import Contestant
from contestants.peer import Plugin, Program

VERSION = "5.0.4"
QUIET = "liquibase.analytics.enabled=false"
PROGRAM = Program("LiquibaseMain", ["org.liquibase:liquibase-core:" + VERSION], ["-D" + QUIET])
PLUGIN = Plugin("liquibase", "org.liquibase:liquibase-maven-plugin:" + VERSION)

CHANGE_LOG = """<?xml version="1.0" encoding="UTF-8"?>
<databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
%s</databaseChangeLog>
"""

CHANGE_SET = """  <changeSet id="%(number)d" author="benchmark">
    <createTable tableName="%(table)s">
      <column name="id" type="INTEGER"><constraints primaryKey="true" nullable="false"/></column>
      <column name="name" type="VARCHAR(100)"><constraints nullable="false"/></column>
      <column name="code" type="VARCHAR(32)"/>
      <column name="amount" type="NUMERIC(12,2)"/>
      <column name="created_at" type="TIMESTAMP"/>
      <column name="active" type="SMALLINT" defaultValueNumeric="1"><constraints nullable="false"/></column>
    </createTable>
    <createIndex indexName="ix_%(table)s_name" tableName="%(table)s"><column name="name"/></createIndex>
    <createIndex indexName="ix_%(table)s_code" tableName="%(table)s"><column name="code"/><column name="active"/></createIndex>
%(more)s  </changeSet>
"""

MORE = '    <addColumn tableName="%s"><column name="extra" type="VARCHAR(40)"/></addColumn>\n'


class Liquibase(Contestant):
    def tool(self):
        return "Liquibase " + VERSION


class SqlChangeLog(Liquibase):
    """One file of SQL for each revision."""
    project = "liquibase-sql"

    def generate(self, revisions, folder):
        machine.written(os.path.join(folder, "master.xml"),
                        CHANGE_LOG % '  <includeAll path="changes" relativeToChangelogFile="true"/>\n')
        for number in range(1, revisions + 1):
            machine.written(os.path.join(folder, "changes", "%05d.sql" % number),
                            "--liquibase formatted sql\n\n--changeset benchmark:%d\n%s" % (number, workload.script(number)))


class XmlChangeLog(Liquibase):
    """One file for all, in Liquibase's own words."""
    project = "liquibase-xml"

    def generate(self, revisions, folder):
        sets = (CHANGE_SET % {"number": number, "table": workload.table(number),
                              "more": MORE % workload.table(number - 1) if number > 1 else ""}
                for number in range(1, revisions + 1))
        machine.written(os.path.join(folder, "master.xml"), CHANGE_LOG % "".join(sets))


class ThroughApi:
    def prepare(self):
        PROGRAM.prepare()

    def command(self, address, revisions, folder):
        return PROGRAM.command(address, folder)


class ThroughMaven:
    def prepare(self):
        PLUGIN.prepare(self)

    def command(self, address, revisions, folder):
        login = ["-Dliquibase.username=" + address.user, "-Dliquibase.password=" + address.password] if address.user else []
        return PLUGIN.command("liquibase:update", "-Dliquibase.url=" + address.url, "-Dliquibase.searchPath=" + folder,
                              "-Dliquibase.changeLogFile=master.xml", "-Dliquibase.analyticsEnabled=false") + login


class SqlApi(ThroughApi, SqlChangeLog):
    name = "liquibase-api-sql"


class XmlApi(ThroughApi, XmlChangeLog):
    name = "liquibase-api-xml"


class SqlMaven(ThroughMaven, SqlChangeLog):
    name = "liquibase-mvn-sql"


class XmlMaven(ThroughMaven, XmlChangeLog):
    name = "liquibase-mvn-xml"


CONTESTANTS = [SqlApi(), XmlApi(), SqlMaven(), XmlMaven()]
