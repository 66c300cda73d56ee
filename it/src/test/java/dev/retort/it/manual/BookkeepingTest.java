package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import dev.retort.it.histories.HistoryRun;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chapter on databases lists the columns of what a run writes down. */
class BookkeepingTest {
    @TempDir
    Path directory;

    private TestDatabase database;

    @BeforeEach
    void run() throws SQLException {
        database = new TestDatabase(DatabaseKind.SQLITE, "jdbc:sqlite:" + directory.resolve("test.db"), "", "");
        Chapter chapter = Chapter.of(Page.chapter("databases"));
        try (HistoryRun run =
                HistoryRun.of(CompiledRevisions.of(directory, chapter.sources()).revisions(), database)) {
            run.upgrade("head");
        }
    }

    @Test
    void columnsOfTheVersionTable() throws SQLException {
        assertThat(listed("version column")).isEqualTo(columns("retort_version"));
    }

    @Test
    void columnsOfTheHistoryLog() throws SQLException {
        assertThat(listed("log column")).isEqualTo(columns("retort_history"));
    }

    /** As {@code name type} without what a reader sees behind the type. */
    private static List<String> listed(String title) {
        return Page.chapter("databases").table(title).stream()
                .map(line -> line.split("`"))
                .map(cells -> cells[1] + " " + cells[3])
                .toList();
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name, type FROM pragma_table_info('" + table + "')")) {
            while (rows.next()) {
                columns.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return columns;
    }
}
