#!/usr/bin/env python3
"""Measures migration tools side by side: the same revisions, the same databases, in turns. See benchmarks/README.md."""
import argparse
import sys

import machine
from contestants import ON_A_SLOW_LINK, all_contestants
from databases import all_databases
from reporting import note, report, targets
from scenarios import Results, Scenario
from session import PARTS
from slow_link import SlowLink


def main(words):
    arguments = parser().parse_args(words)
    arguments.carry_out(arguments)


def parser():
    top = argparse.ArgumentParser(description=__doc__)
    commands = top.add_subparsers(required=True, metavar="command")
    command(commands, "prepare", prepare, "download what is needed, and compile it")
    command(commands, "list", list_all, "contestants and databases")
    servers = command(commands, "servers", start_or_stop, "start or stop the database servers")
    servers.add_argument("action", choices=("start", "stop"))
    choice(servers, "--databases")
    for name, what in MEASURED.items():
        with_choices(command(commands, name, what, what.__doc__))
    commands.choices["link"].add_argument("--delay", type=float, default=5, help="milliseconds each way")
    whole = command(commands, "session", measure_session, "all that belongs to a report; takes hours")
    whole.add_argument("--session", default="session", help="name of the figures that belong together")
    whole.add_argument("--parts", type=words_between_commas, default=list(PARTS), metavar=",".join(PARTS))
    reported = command(commands, "report", write_report, "tables and curves of what was measured")
    choice(reported, "--session", "session")
    reported.add_argument("--folder", default=machine.in_work("report"))
    compared = command(commands, "targets", print_targets, "what is to be reached, and whether it was")
    choice(compared, "--session", "session")
    compared.add_argument("--time", choices=("wall", "cpu"), default="wall", help="cpu, if the machine was busy")
    return top


def command(commands, name, function, description):
    added = commands.add_parser(name, help=description, description=description)
    added.set_defaults(carry_out=function)
    return added


def choice(parser_of_command, name, default=""):
    parser_of_command.add_argument(name, type=words_between_commas, default=words_between_commas(default), metavar="A,B",
                                   help=default or "all that there are, if nothing is said")


def words_between_commas(text):
    return text.split(",") if text else []


def with_choices(measuring):
    measuring.add_argument("--session", default="session", help="name of the figures that belong together")
    measuring.add_argument("--runs", type=int, default=7, help="after one that only warms up")
    measuring.add_argument("--no-warm-up", action="store_true", help="the first run counts, too")
    measuring.add_argument("--seconds-allowed", type=float, default=900, help="for one process")
    choice(measuring, "--databases")
    choice(measuring, "--contestants")
    choice(measuring, "--revisions")


def prepare(arguments):
    for contestant in all_contestants().values():
        contestant.prepare()


def list_all(arguments):
    print("contestants: " + " ".join(all_contestants()))
    print("databases:   " + " ".join(kind for kind, database in all_databases().items() if database.available()))


def start_or_stop(arguments):
    for database in chosen_databases(arguments):
        if arguments.action == "start":
            database.start()
        else:
            database.stop()


def measure_session(arguments):
    for part in arguments.parts:
        for words in PARTS[part]:
            print("== %s" % words, flush=True)
            main(words.split() + ["--session", arguments.session])


def write_report(arguments):
    report(arguments.session, arguments.folder)


def print_targets(arguments):
    print(targets(arguments.session, arguments.time))


def chosen_databases(arguments):
    databases = all_databases()
    return [databases[kind] for kind in arguments.databases or databases if databases[kind].available()]


def chosen_contestants(arguments, default):
    contestants = all_contestants()
    return [contestants[name] for name in arguments.contestants or default if name in contestants]


def each_scenario(arguments, default_revisions):
    begin(arguments)
    for database in chosen_databases(arguments):
        for revisions in map(int, arguments.revisions or default_revisions):
            yield Scenario(Results(arguments.session), database, revisions, arguments.runs, arguments.seconds_allowed,
                           warm_up=not arguments.no_warm_up)


def begin(arguments):
    """Starts the servers, and notes the machine and the versions, which belong to the figures."""
    machine.alone()
    for database in chosen_databases(arguments):
        database.start()
    note(arguments.session, {database.kind: database.version() for database in chosen_databases(arguments)})


def fresh(arguments):
    """from an empty database to the newest revision, and the same command again"""
    for scenario in each_scenario(arguments, ("100", "1000")):
        scenario.fresh(chosen_contestants(arguments, all_contestants()))


def nothing_pending(arguments):
    """only the command that finds the database up to date"""
    for scenario in each_scenario(arguments, ("100", "1000")):
        scenario.nothing_pending(chosen_contestants(arguments, all_contestants()))


def one_new(arguments):
    """one new revision on a history that was applied before"""
    for scenario in each_scenario(arguments, ("10", "2000")):
        scenario.one_new(chosen_contestants(arguments, ("raw-jdbc", "retort-api")))


def link(arguments):
    """from an empty database, and again, over a link with a delay each way; counts the round trips"""
    for scenario in each_scenario(arguments, ("100",)):
        if scenario.database.port:
            scenario.link = SlowLink(scenario.database.port, arguments.delay)
            scenario.fresh(chosen_contestants(arguments, ON_A_SLOW_LINK), "link-fresh", "link-nothing-pending")
            scenario.link.close()


def loaded_classes(arguments):
    """which classes a JVM loads to find that nothing is pending"""
    for scenario in each_scenario(arguments, ("1000",)):
        scenario.loaded_classes(chosen_contestants(arguments, ("jdbc-connect", "raw-jdbc", "retort-api", "retort-mvn")))


MEASURED = {"fresh": fresh, "nothing-pending": nothing_pending, "one-new": one_new, "link": link, "loaded-classes": loaded_classes}

if __name__ == "__main__":
    main(sys.argv[1:])
