package dev.retort.it.databases;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Turns one test method into one test per wanted database. */
final class DatabaseInvocations implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    /** When the build wants only databases that the test is not about. */
    @Override
    public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        Set<DatabaseKind> wanted = BuildSettings.wantedDatabases();
        return AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), OnDatabase.class)
                .map(annotation -> Stream.of(annotation.value()))
                .orElseGet(Stream::empty)
                .filter(wanted::contains)
                .map(DatabaseInvocation::new);
    }
}
