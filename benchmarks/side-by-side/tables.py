"""Figures as tables of Markdown."""

FLOOR = "raw-jdbc"
HEAD_OF_ONE = ("s (from - to)", "× raw", "CPU s", "MiB")


def all_tables(figures):
    parts = [*pairs(figures, "From an empty database, and again with nothing pending", "fresh", "nothing-pending"),
             *pairs(figures, "Over a slow link", "link-fresh", "link-nothing-pending"),
             *round_trips(figures), *one_new(figures), *loaded_classes(figures)]
    return "\n".join(parts) + "\n"


def pairs(figures, title, first, second):
    """A table for each database and number of revisions."""
    for database, revisions in figures.places(first, second):
        rows = [[contestant] + cells(figures, first, database, revisions, contestant)
                + cells(figures, second, database, revisions, contestant)
                for contestant in figures.contestants(database, revisions, first, second)]
        runs = max(figures.runs(scenario, database, revisions, row[0]) for row in rows for scenario in (first, second))
        yield "\n### %s: %s, %s revisions\n\nMedians; runs: %d.\n" % (title, database, format(revisions, ","), runs)
        yield table(["", *HEAD_OF_ONE, *("again: " + word for word in HEAD_OF_ONE)], rows)


def cells(figures, scenario, database, revisions, contestant):
    wall = figures.median(scenario, database, revisions, contestant)
    if wall is None:
        return [figures.failure(scenario, database, revisions, contestant) or "", "", "", ""]
    floor = figures.median(scenario, database, revisions, FLOOR)
    return ["%.2f (%.2f - %.2f)" % (wall, *figures.spread(scenario, database, revisions, contestant)),
            "%.2f" % (wall / floor) if floor else "",
            "%.2f" % figures.median(scenario, database, revisions, contestant, "cpu"),
            "%.0f" % figures.median(scenario, database, revisions, contestant, "memory")]


def round_trips(figures):
    rows = []
    for database, revisions in figures.places("link-fresh", "link-nothing-pending"):
        for contestant in figures.contestants(database, revisions, "link-fresh", "link-nothing-pending"):
            key = (database, revisions, contestant)
            again = figures.median("link-nothing-pending", *key, "round_trips")
            fresh = figures.median("link-fresh", *key, "round_trips")
            each = figures.round_trips_of_a_revision(database, contestant)
            rows.append([database, contestant, str(revisions), whole(fresh), whole(figures.median("link-fresh", *key, "connections")),
                         "" if each is None else "%.1f" % each,
                         whole(again), whole(figures.median("link-nothing-pending", *key, "connections"))])
    if rows:
        yield "\n### Round trips\n\nThe driver's own, to connect, are those of `jdbc-connect`.\n"
        yield table(["database", "", "revisions", "round trips", "connections", "for each further revision",
                     "nothing pending: round trips", "connections"], rows)


def one_new(figures):
    places = figures.places("one-new")
    rows = []
    for database in dict.fromkeys(database for database, _ in places):
        sizes = sorted(revisions for place, revisions in places if place == database)
        for contestant in figures.contestants(database, sizes[0], "one-new"):
            medians = [figures.median("one-new", database, revisions, contestant) for revisions in sizes]
            rows.append([database, contestant, *("" if one is None else "%.3f" % one for one in medians),
                         "%.2f" % (medians[-1] / medians[0]) if all(medians) else ""])
    if rows:
        sizes = sorted({revisions for _, revisions in places})
        yield "\n### One new revision\n\nSeconds (medians), and the longest history compared to the shortest.\n"
        yield table(["database", "", *("on a history of %s" % format(size, ",") for size in sizes), "ratio"], rows)


def loaded_classes(figures):
    rows = [[database, contestant, format(revisions, ","),
             whole(figures.median("loaded-classes", database, revisions, contestant, "classes")),
             whole(figures.median("loaded-classes", database, revisions, contestant, "revision_classes"))]
            for database, revisions in figures.places("loaded-classes")
            for contestant in figures.contestants(database, revisions, "loaded-classes")]
    if rows:
        yield "\n### Classes that are loaded while nothing is pending\n"
        yield table(["database", "", "revisions", "classes", "of revisions"], rows)


def whole(number):
    return "" if number is None else "%.0f" % number


def table(head, rows):
    lines = [head, ["---"] * len(head)] + rows
    return "\n".join("| %s |" % " | ".join(line) for line in lines)
