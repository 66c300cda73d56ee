package dev.retort.it.catalogue;

import static dev.retort.it.catalogue.CatalogueAssert.assertThatCatalogueOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;

/** Our reader sees in a real database exactly what was recorded there. */
class CatalogueReaderIT {

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.MARIADB, DatabaseKind.SQLITE})
    void headOfSolaceIsReadAsItWasRecorded(TestDatabase database) throws SQLException {
        HeadScript.of(Seed.SOLACE, database.kind()).runOn(database);

        assertThatCatalogueOf(database)
                .isExactly(Seed.SOLACE.history(database.kind()).head());
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.MARIADB, DatabaseKind.SQLITE})
    void headOfUsersAndSessionsIsReadAsItWasRecorded(TestDatabase database) throws SQLException {
        HeadScript.of(Seed.USERS_SESSIONS, database.kind()).runOn(database);

        assertThatCatalogueOf(database)
                .isExactly(Seed.USERS_SESSIONS.history(database.kind()).head());
    }

    @OnDatabase(DatabaseKind.MYSQL)
    void headOfSolaceOnMysqlIsThatOfMariadbInOtherWords(TestDatabase database) throws SQLException {
        HeadScript.of(Seed.SOLACE, database.kind()).runOn(database);

        assertThatCatalogueOf(database)
                .matches(Seed.SOLACE.history(database.kind()).head());
    }

    @OnDatabase(DatabaseKind.MYSQL)
    void headOfUsersAndSessionsOnMysqlIsThatOfMariadbInOtherWords(TestDatabase database) throws SQLException {
        HeadScript.of(Seed.USERS_SESSIONS, database.kind()).runOn(database);

        assertThatCatalogueOf(database)
                .matches(Seed.USERS_SESSIONS.history(database.kind()).head());
    }

    @OnEachDatabase
    void emptyDatabaseHasAnEmptyCatalogue(TestDatabase database) throws SQLException {
        assertThat(Catalogue.read(database)).isEqualTo(Catalogue.EMPTY);
    }

    @OnEachDatabase
    void booksOfAMigrationToolAreNoPartOfTheCatalogue(TestDatabase database) throws SQLException {
        database.execute(
                "create table alembic_version (version_num varchar(32) not null primary key)",
                "create table retort_version (version_num varchar(32) not null primary key)",
                "create table retort_history (id int not null primary key, who varchar(9), unique (who), check (id > 0))",
                "create index by_who on retort_history (who, id)");
        if (database.kind() == DatabaseKind.POSTGRESQL) {
            database.execute("create sequence retort_history_id_seq owned by retort_history.id");
        }

        assertThat(Catalogue.read(database)).isEqualTo(Catalogue.EMPTY);
    }
}
