package dev.retort.maven.configuration;

import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Parameters that may hold a password. With {@code -X} Maven prints the parameters of a goal; one that is still a configuration
 * is printed as {@code ${db.password}}, before the password takes its place.
 */
public final class SecretParameter {

    private final PluginParameterExpressionEvaluator evaluator;

    public SecretParameter(MavenSession session, MojoExecution execution) {
        this.evaluator = new PluginParameterExpressionEvaluator(session, execution);
    }

    /** The value that Maven would have given to the goal. */
    public Optional<String> read(@Nullable PlexusConfiguration parameter) {
        return Optional.ofNullable(parameter)
                .flatMap(configuration -> Optional.ofNullable(configuration.getValue()))
                .flatMap(this::evaluate);
    }

    private Optional<String> evaluate(String expression) {
        try {
            return Optional.ofNullable(evaluator.evaluate(expression)).map(String::valueOf);
        } catch (ExpressionEvaluationException e) {
            throw new InvalidExpression(e);
        }
    }
}
