package dev.retort.it.databases;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once on each of the named databases; it gets its own through a {@link TestDatabase} parameter.
 *
 * <p>A database without a server is skipped with the reason, or failed if the system property {@code it.required} lists
 * it. The system property {@code it.databases} lists those that are wanted at all.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestTemplate
@ExtendWith(DatabaseInvocations.class)
public @interface OnDatabase {

    DatabaseKind[] value();
}
