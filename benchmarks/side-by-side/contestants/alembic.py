"""Alembic, with its operations, as its command calls it."""
import os

import machine
import workload
from contestants import Contestant

ENVIRONMENT = '''import os
from alembic import context
from sqlalchemy import create_engine, pool

engine = create_engine(os.environ["ALEMBIC_URL"], poolclass=pool.NullPool)
with engine.connect() as connection:
    context.configure(connection=connection, target_metadata=None,
                      transaction_per_migration=os.environ["ALEMBIC_TRANSACTIONS"] == "each")
    with context.begin_transaction():
        context.run_migrations()
'''

REVISION = '''"""Create %(table)s"""
import sqlalchemy as sa
from alembic import op

revision = "%(id)s"
down_revision = %(parent)s


def upgrade():
    op.create_table(
        "%(table)s",
        sa.Column("id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("code", sa.String(32)),
        sa.Column("amount", sa.Numeric(12, 2)),
        sa.Column("created_at", sa.TIMESTAMP()),
        sa.Column("active", sa.SmallInteger(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_%(table)s_name", "%(table)s", ["name"])
    op.create_index("ix_%(table)s_code", "%(table)s", ["code", "active"])
%(more)s'''

MORE = '    op.add_column("%s", sa.Column("extra", sa.String(40)))\n'
SCHEMES = {"sqlite": "sqlite:///", "postgresql": "postgresql+psycopg2://benchmark@", "mysql": "mysql+pymysql://benchmark:benchmark@",
           "mariadb": "mariadb+pymysql://benchmark:benchmark@"}


def revision_id(number):
    return "%012x" % (number * 2654435761 % (1 << 44))


class Alembic(Contestant):
    """One transaction for the whole run where the database can do that, as Alembic's own template has it."""
    name = "alembic"
    project = "alembic"
    transactions = "once"

    def tool(self):
        return machine.first_line(*machine.ALEMBIC, "--version").replace("alembic", "Alembic")

    def generate(self, revisions, folder):
        machine.written(os.path.join(folder, "alembic.ini"), "[alembic]\nscript_location = %(here)s/history\n")
        machine.written(os.path.join(folder, "history", "env.py"), ENVIRONMENT)
        for number in range(1, revisions + 1):
            machine.written(os.path.join(folder, "history", "versions", "%s_revision_%d.py" % (revision_id(number), number)),
                            REVISION % {
                                "id": revision_id(number),
                                "parent": '"%s"' % revision_id(number - 1) if number > 1 else "None",
                                "table": workload.table(number),
                                "more": MORE % workload.table(number - 1) if number > 1 else ""})

    def command(self, address, revisions, folder):
        return machine.ALEMBIC + ["-c", os.path.join(folder, "alembic.ini"), "upgrade", "head"]

    def environment(self, address, folder):
        return {"ALEMBIC_URL": SCHEMES[address.kind] + address.host_and_database, "ALEMBIC_TRANSACTIONS": self.transactions}


class AlembicEach(Alembic):
    """A transaction per revision, as the others have it."""
    name = "alembic-each"
    databases = ("postgresql",)
    transactions = "each"


CONTESTANTS = [Alembic(), AlembicEach()]
