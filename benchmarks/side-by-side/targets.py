"""What is to be reached, and whether it was."""

DATABASES = ("sqlite", "postgresql", "mysql", "mariadb")
OURS, OURS_ALL, OURS_MAVEN = "retort-api", "retort-api-all", "retort-mvn"
RAW, RAW_ALL, MAVEN, CONNECT = "raw-jdbc", "raw-jdbc-1tx", "mvn-validate", "jdbc-connect"


def all_targets(figures):
    """A line for each target that the sessions have figures for: what, the limit, what was measured, and whether it is met."""
    m = figures.median
    for database in DATABASES:
        for size in (100, 1000):
            place = ("nothing-pending", database, size)
            yield limit("nothing pending, Maven, %s, %d" % (database, size), "mvn validate + %.2f s", 0.35,
                        difference(m(*place, OURS_MAVEN), m(*place, MAVEN)))
    for database in DATABASES:
        for size in (100, 1000):
            place = ("nothing-pending", database, size)
            yield limit("nothing pending, API, %s, %d" % (database, size), "raw JDBC + %.2f s", 0.1,
                        difference(m(*place, OURS), m(*place, RAW)))
    yield from counts_of_nothing_pending(figures)
    for database in DATABASES:
        place = ("fresh", database, 1000)
        yield limit("fresh, API, %s, 1000" % database, "%.1f × raw JDBC", 1.1, ratio(m(*place, OURS), m(*place, RAW)))
        yield limit("fresh in one transaction, API, %s, 1000" % database, "%.1f × raw JDBC in one transaction", 1.1,
                    ratio(m(*place, OURS_ALL), m(*place, RAW_ALL)))
        yield limit("fresh, Maven, %s, 1000" % database, "API + %.1f s", 1.2, difference(m(*place, OURS_MAVEN), m(*place, OURS)))
    yield from link(figures)
    yield from round_trips(figures)
    for size, most in ((1000, 1.3), (10000, 2.0)):
        for database in DATABASES:
            place = ("fresh", database, size)
            yield limit("memory, API, %s, %d" % (database, size), "%.1f × raw JDBC", most,
                        ratio(m(*place, OURS, "memory"), m(*place, RAW, "memory")))
    yield from growth(figures)
    for database in DATABASES:
        yield limit("one new revision on 2000, API, %s" % database, "%.1f × the same on 10", 1.5,
                    ratio(m("one-new", database, 2000, OURS), m("one-new", database, 10, OURS)))


def counts_of_nothing_pending(figures):
    for database, size in figures.places("loaded-classes"):
        for contestant in (OURS, OURS_MAVEN):
            yield limit("nothing pending, %s, %s, %d: classes of revisions" % (contestant, database, size), "%d", 0,
                        figures.median("loaded-classes", database, size, contestant, "revision_classes"))
    for database, size in figures.places("link-nothing-pending"):
        key = ("link-nothing-pending", database, size)
        for contestant in (OURS, OURS_MAVEN):
            yield limit("nothing pending, %s, %s, %d: connections" % (contestant, database, size), "%d", 1,
                        figures.median(*key, contestant, "connections"))
            yield limit("nothing pending, %s, %s, %d: round trips after the driver's own" % (contestant, database, size), "%d", 3,
                        difference(figures.median(*key, contestant, "round_trips"), figures.median(*key, CONNECT, "round_trips")))


def link(figures):
    for database, size in dict(figures.places("link-fresh")).items():  # the largest number of each database
        yield limit("slow link, API, %s, %d: time" % (database, size), "%.1f × raw JDBC", 1.0,
                    ratio(figures.median("link-fresh", database, size, OURS), figures.median("link-fresh", database, size, RAW)))


def round_trips(figures):
    for database in DATABASES:
        yield limit("slow link, API, %s: round trips for each revision" % database, "%d", 2,
                    figures.round_trips_of_a_revision(database, OURS))


def growth(figures):
    """Linear: ten times the revisions take ten times the time and no more, start-up aside, which makes it look better."""
    for database in DATABASES:
        for smaller, larger in ((100, 1000), (1000, 10000)):
            for figure, words in ((figures.time, "time"), ("memory", "memory")):
                for contestant in (OURS, RAW):
                    yield limit("growth, %s, %s, %d to %d: %s" % (contestant, database, smaller, larger, words), "%.0f ×", 11,
                                ratio(figures.median("fresh", database, larger, contestant, figure),
                                      figures.median("fresh", database, smaller, contestant, figure)))


def difference(one, other):
    return None if one is None or other is None else one - other


def ratio(one, other):
    return None if one is None or other is None else one / other


def limit(what, words, most, measured):
    """A row of the table; None where nothing was measured."""
    if measured is None:
        return None
    met = "met" if measured <= most else "missed by %.2f" % (measured - most)
    return [what, words % most, "%.2f" % measured, met]
