package dev.retort.it.interpreter;

import dev.retort.it.databases.BuildSettings;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.FreshDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Turns one test method into one test per recorded run and wanted database. */
final class HistoryInvocations implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    /** When the build wants only databases on which nothing was recorded. */
    @Override
    public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        List<TestTemplateInvocationContext> invocations = new ArrayList<>();
        for (HistoryFolder folder : HistoryFolders.wanted()) {
            for (RecordedRun run : folder.runs()) {
                for (DatabaseKind kind : new TreeSet<>(run.kinds())) {
                    if (BuildSettings.wantedDatabases().contains(kind)) {
                        invocations.add(new OnOneDatabase(run, kind));
                    }
                }
            }
        }
        return invocations.stream();
    }

    private record OnOneDatabase(RecordedRun run, DatabaseKind kind) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int index) {
            return run + " on " + kind;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new FreshDatabase(kind), new RunParameter(run));
        }
    }

    private record RunParameter(RecordedRun run) implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RecordedRun.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return run;
        }
    }
}
