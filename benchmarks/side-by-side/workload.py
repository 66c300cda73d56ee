"""What every contestant does: revisions that each make

    a table of six columns, two indexes on it,
    and, from the second revision on, one more column of the table before.

So N revisions make N tables, 2N indexes and N-1 added columns with 4N-1 statements. The SQL means the same everywhere.
"""


def table(number):
    return "t_%04d" % number


def statements(number):
    """The statements of a revision, which count from 1."""
    name = table(number)
    made = [
        "CREATE TABLE %s (\n"
        "  id INTEGER NOT NULL PRIMARY KEY,\n"
        "  name VARCHAR(100) NOT NULL,\n"
        "  code VARCHAR(32),\n"
        "  amount NUMERIC(12,2),\n"
        "  created_at TIMESTAMP NULL,\n"
        "  active SMALLINT DEFAULT 1 NOT NULL\n"
        ")" % name,
        "CREATE INDEX ix_%s_name ON %s (name)" % (name, name),
        "CREATE INDEX ix_%s_code ON %s (code, active)" % (name, name),
    ]
    if number > 1:
        made.append("ALTER TABLE %s ADD COLUMN extra VARCHAR(40)" % table(number - 1))
    return made


def undoing(number):
    """The statements that take a revision back."""
    undone = ["DROP TABLE " + table(number)]
    if number > 1:
        undone.append("ALTER TABLE %s DROP COLUMN extra" % table(number - 1))
    return undone


def script(number):
    return "".join(statement + ";\n" for statement in statements(number))


def wrong_schema(tables, indexes, added_columns, revisions):
    """What is wrong with a schema that so many revisions should have left; None if nothing is."""
    if (tables, indexes, added_columns) == (revisions, 2 * revisions, max(revisions - 1, 0)):
        return None
    return "%d tables, %d indexes and %d added columns after %d revisions" % (tables, indexes, added_columns, revisions)
