"""Writes what was measured: tables, curves, and a comparison with what is to be reached."""
import json
import os

import drivers
import machine
from contestants import DRAWN, all_contestants
from curves import curves
from figures import Figures
from scenarios import all_results
from tables import all_tables, table
from targets import all_targets

HEAD_OF_TARGETS = ["what", "at most", "measured", ""]


def report(sessions, folder):
    """tables.md and the curves, in this folder."""
    figures = Figures(all_results(sessions))
    machine.written(os.path.join(folder, "tables.md"), facts(sessions) + versions(figures) + all_tables(figures))
    for database in dict.fromkeys(database for database, _ in figures.places("fresh")):
        for figure, unit in (("wall", "seconds"), ("memory", "MiB")):
            lines = growing(figures, database, figure)
            if lines:
                name = "%s-%s.svg" % (database, "time" if figure == "wall" else figure)
                machine.written(os.path.join(folder, name), curves(
                    "%s: %s of an upgrade from an empty database" % (database, "time" if figure == "wall" else "peak memory"),
                    unit, lines))


def growing(figures, database, figure):
    """The curves of those that were measured with several numbers of revisions."""
    sizes = {contestant: figures.sizes("fresh", database, contestant) for contestant in DRAWN}
    return [(contestant, [(size, figures.median("fresh", database, size, contestant, figure)) for size in sizes[contestant]])
            for contestant in DRAWN if len(sizes[contestant]) > 1]


def note(session, databases):
    """Keeps what the machine is, and which databases a session has seen so far."""
    file = facts_file(session)
    before = json.loads(machine.read(file))["databases"] if os.path.exists(file) else {}
    machine.written(file, json.dumps(dict(machine.facts(), databases=dict(before, **databases)), indent=2))


def facts_file(session):
    return machine.in_work("sessions", session + ".json")


def facts(sessions):
    """The machines of the sessions; the same one is told once."""
    texts = []
    for session in sessions:
        told = json.loads(machine.read(facts_file(session)))
        databases = told.pop("databases")
        texts.append("; ".join([*told.values(), *("%s %s" % one for one in databases.items())]))
    return "\n".join(dict.fromkeys(texts)) + "\n"


def versions(figures):
    """The other tools that took part, and the drivers."""
    took_part = {key[3] for key in figures.groups}
    tools = [contestant.tool() for name, contestant in all_contestants().items() if name in took_part]
    libraries = [" ".join(one.split(":")[1:]) for one in drivers.coordinates()]
    return "; ".join(dict.fromkeys(tool for tool in tools + libraries if tool)) + "\n"


def targets(sessions, time):
    rows = [row for row in all_targets(Figures(all_results(sessions), time)) if row]
    return table(HEAD_OF_TARGETS, rows)
