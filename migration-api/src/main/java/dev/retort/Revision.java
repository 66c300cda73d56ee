package dev.retort;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@link Migration} as one revision of a database's history and says which revisions it follows.
 *
 * <p>The annotated class is a concrete top-level or static class with a constructor without parameters that is not
 * private. The annotation processor checks all revisions of a project as one graph whenever they are compiled.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {
    /**
     * The name under which databases remember this revision. Never change it once a database has been upgraded.
     *
     * <p>At most 32 characters, the width of the version column; no {@code @ - + :} and no white space; none of {@code
     * head}, {@code heads}, {@code base} and {@code current}.
     */
    String id();

    /** The ids of the revisions that this one follows: none for a base, several for a merge. */
    String[] parent() default {};

    /** The same as {@link #parent} by class, which follows renames and reaches other modules; one class uses one form. */
    Class<? extends Migration>[] after() default {};

    /** The ids or labels of revisions that must have run before, without this one belonging to their line. */
    String[] dependsOn() default {};

    /** Names for the branch that begins here; unique among all labels and ids. */
    String[] labels() default {};

    /** What the revision does, in a few words, for people who read the history. */
    String description() default "";

    /**
     * Whether the revision runs inside a transaction on databases that have transactions for schema changes. Say {@code
     * false} for statements that refuse to, such as PostgreSQL's {@code CREATE INDEX CONCURRENTLY}; a failure then
     * leaves behind what was done before it.
     */
    boolean transactional() default true;
}
