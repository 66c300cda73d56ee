package dev.retort.it.databases;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Makes the database of one test, or says why there is none. */
public record FreshDatabase(DatabaseKind kind) implements ExecutionCondition, BeforeEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(FreshDatabase.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        ServerSearch search = Servers.search(kind);
        return search instanceof ServerSearch.NoServer none && !BuildSettings.isRequired(kind)
                ? ConditionEvaluationResult.disabled(none.reason())
                : ConditionEvaluationResult.enabled(kind + " is wanted");
    }

    /** Fails before anything of the test runs, whether or not it has a parameter. */
    @Override
    public void beforeEach(ExtensionContext context) {
        Servers.search(kind).server();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
        DatabaseServer server = Servers.search(kind).server();
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent("database", key -> BorrowedDatabase.from(server), BorrowedDatabase.class)
                .database();
    }
}
