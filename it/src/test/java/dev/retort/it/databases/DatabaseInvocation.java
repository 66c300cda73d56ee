package dev.retort.it.databases;

import java.util.List;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/** One run of a test method on one kind of database. */
record DatabaseInvocation(DatabaseKind kind) implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int index) {
        return kind.toString();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(new FreshDatabase(kind));
    }
}
