package dev.retort;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Settings for all revisions of a project, on a {@code package-info}, for compiler, build and run alike. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface RevisionSet {
    /** How many heads the graph may have. */
    Heads heads() default Heads.ONE;
}
