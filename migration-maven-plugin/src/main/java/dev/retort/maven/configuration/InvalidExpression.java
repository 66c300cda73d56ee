package dev.retort.maven.configuration;

import dev.retort.core.problem.MigrationException;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;

/** Maven cannot replace a {@code ${...}} in the configuration of the plugin. */
final class InvalidExpression extends MigrationException {
    InvalidExpression(ExpressionEvaluationException cause) {
        super("The configuration of db.url or db.password cannot be understood: " + cause.getMessage(), cause);
    }
}
