"""All that is measured for one report, in parts that can be measured one by one. A part is a list of commands."""

from contestants import QUICK

OWN = ",".join(QUICK)
OWN_AND_MAVEN = OWN + ",retort-mvn"
OTHERS = ("raw-jdbc,flyway-api,flyway-api-group,flyway-mvn,liquibase-api-sql,liquibase-api-xml,liquibase-mvn-sql,"
          "liquibase-mvn-xml,mybatis-api,mybatis-mvn,jooq-api,alembic,alembic-each")

# MySQL and MariaDB write each statement of a definition to the disk, so fewer runs have to do for many revisions.
PARTS = {
    "nothing-pending": [
        "nothing-pending --contestants jdbc-connect,raw-jdbc,retort-api,retort-mvn,mvn-validate",
        "loaded-classes --runs 1 --no-warm-up",
    ],
    "one-new": ["one-new"],
    "link": [
        "link --databases postgresql --revisions 10,100 --runs 3",
        "link --databases mysql,mariadb --revisions 10,100 --runs 1",
    ],
    "fresh": [
        "fresh --databases sqlite,postgresql --revisions 1000 --contestants " + OWN_AND_MAVEN,
        "fresh --databases mysql,mariadb --revisions 1000 --runs 3 --contestants " + OWN_AND_MAVEN,
    ],
    "growth": [
        "fresh --revisions 10,100 --runs 3 --contestants " + OWN,
        "fresh --databases sqlite,postgresql --revisions 10000 --runs 1 --no-warm-up --seconds-allowed 3600 --contestants " + OWN,
    ],
    "others": [
        "fresh --databases sqlite,postgresql --revisions 100,1000 --runs 3 --contestants " + OTHERS,
        "fresh --databases mysql,mariadb --revisions 100 --runs 3 --contestants " + OTHERS,
    ],
}
