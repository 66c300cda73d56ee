"""The measured lines of some sessions, grouped, and what is said of a group: its median."""
import statistics


class Figures:
    """By time the seconds are meant that passed, or those of the processors."""

    def __init__(self, lines, time="wall"):
        self.time = time
        self.groups = {}
        self.failures = {}
        for line in lines:
            key = (line["scenario"], line["database"], line["revisions"], line["contestant"])
            if line["wrong"]:
                self.failures[key] = line["wrong"]
            elif line["run"] > 0:
                self.groups.setdefault(key, []).append(line)

    def places(self, *scenarios):
        """Database and number of revisions, wherever one of the scenarios was measured."""
        found = {key[1:3] for key in list(self.groups) + list(self.failures) if key[0] in scenarios}
        return sorted(found, key=lambda place: (DATABASE_ORDER.index(place[0]), place[1]))

    def contestants(self, database, revisions, *scenarios):
        """Those that took part, in the order in which they were measured."""
        return list(dict.fromkeys(key[3] for key in list(self.groups) + list(self.failures)
                                  if key[0] in scenarios and key[1:3] == (database, revisions)))

    def sizes(self, scenario, database, contestant):
        return sorted(key[2] for key in self.groups if (key[0], key[1], key[3]) == (scenario, database, contestant))

    def median(self, scenario, database, revisions, contestant, figure=None):
        """None if it was not measured."""
        lines = self.groups.get((scenario, database, revisions, contestant))
        return statistics.median(value(line, figure or self.time) for line in lines) if lines else None

    def spread(self, scenario, database, revisions, contestant, figure="wall"):
        values = [value(line, figure) for line in self.groups[(scenario, database, revisions, contestant)]]
        return min(values), max(values)

    def round_trips_of_a_revision(self, database, contestant):
        """What more revisions add, so that the beginning and the end of a run do not count; None without two sizes."""
        sizes = self.sizes("link-fresh", database, contestant)
        if len(sizes) < 2:
            return None
        least, most = (self.median("link-fresh", database, size, contestant, "round_trips") for size in (sizes[0], sizes[-1]))
        return (most - least) / (sizes[-1] - sizes[0])

    def failure(self, *key):
        return self.failures.get(key)

    def runs(self, *key):
        return len(self.groups.get(key, ()))


DATABASE_ORDER = ("sqlite", "postgresql", "mysql", "mariadb")


def value(line, figure):
    """A figure of one process; some are worked out."""
    if figure == "memory":
        return line["memory_kib"] / 1024
    if figure == "round_trips":
        return sum(line["round_trips"])
    if figure == "connections":
        return len(line["round_trips"])
    return line[figure]
