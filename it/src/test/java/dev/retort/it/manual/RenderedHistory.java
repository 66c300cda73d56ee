package dev.retort.it.manual;

import dev.retort.Migration;
import dev.retort.core.Revisions;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.mariadb.MariadbDialect;
import dev.retort.core.dialect.mysql.MysqlDialect;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.dialect.sqlite.SqliteDialect;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the revisions of a history come to on each database, found out without one. */
record RenderedHistory(Revisions revisions) {
    private static final String HEADING = "-- ";

    static final List<DatabaseDialect> DIALECTS =
            List.of(new SqliteDialect(), new PostgresqlDialect(), new MysqlDialect(), new MariadbDialect());

    /**
     * The statements of a revision's upgrade, for the databases that a text has statements for.
     *
     * @param model has a line such as {@code -- PostgreSQL, MySQL} above the statements of each database
     */
    String sqlLike(String model, String revision) {
        return model.lines()
                .filter(line -> line.startsWith(HEADING))
                .map(heading -> heading + "\n" + sql(heading.substring(HEADING.length()), revision))
                .collect(Collectors.joining("\n"));
    }

    private String sql(String products, String revision) {
        List<String> texts = List.of(products.split(", ")).stream()
                .map(RenderedHistory::dialect)
                .map(dialect -> sql(dialect, revision))
                .distinct()
                .toList();
        if (texts.size() != 1) {
            throw new AssertionError(products + " do not agree: " + texts);
        }
        return texts.get(0);
    }

    private static DatabaseDialect dialect(String product) {
        return DIALECTS.stream()
                .filter(dialect -> dialect.name().productName().equals(product))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no database " + product));
    }

    private String sql(DatabaseDialect dialect, String revision) {
        SchemaState state = SchemaState.empty(dialect.name());
        for (RevisionNode node : revisions.graph().revisions()) {
            List<RecordedOperation> operations = operations(node);
            if (node.id().value().equals(revision)) {
                return dialect.renderer().renderAll(operations, state).stream()
                        .flatMap(rendered -> statements(rendered).stream())
                        .map(statement -> statement + ";\n")
                        .collect(Collectors.joining());
            }
            state = Replay.of(operations, state);
        }
        throw new AssertionError("there is no revision " + revision);
    }

    /** What the upgrade of the revision records. */
    List<RecordedOperation> operations(RevisionNode node) {
        try {
            Constructor<?> constructor = Class.forName(node.className(), true, revisions.classLoader())
                    .getDeclaredConstructor();
            constructor.setAccessible(true);
            return Recording.upgrade((Migration) constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(node.className() + " cannot be instantiated", e);
        }
    }

    private static List<String> statements(Rendered rendered) {
        List<String> statements = new ArrayList<>();
        for (Instruction instruction : rendered.instructions()) {
            instruction.accept(new Instruction.Visitor() {
                @Override
                public void execute(Instruction.Execute execute) {
                    statements.add(execute.sql());
                }

                @Override
                public void prepared(Instruction.Prepared prepared) {
                    statements.addAll(prepared.statements());
                }

                @Override
                public void work(Instruction.Work work) {
                    statements.add(HEADING + "work: " + work.description());
                }

                @Override
                public void procedure(Instruction.Procedure procedure) {
                    statements.addAll(procedure.statements());
                }

                @Override
                public void block(Instruction.Block block) {
                    block.parts().forEach(part -> statements.addAll(statements(part)));
                }

                @Override
                public void choice(Instruction.Choice choice) {
                    throw new AssertionError("only the live database knows which way " + choice.condition() + " goes");
                }

                @Override
                public void demand(Instruction.Demand demand) {
                    throw new AssertionError("only the live database knows whether " + demand.condition());
                }

                @Override
                public void bulk(Instruction.Bulk bulk) {
                    throw new AssertionError("too much for the manual: " + bulk.description());
                }

                @Override
                public void session(Instruction.Session session) {
                    statements.addAll(session.statements());
                }

                @Override
                public void tolerated(Instruction.Tolerated tolerated) {
                    tolerated.parts().forEach(part -> statements.addAll(statements(part)));
                }
            });
        }
        return statements;
    }
}
