package dev.retort.it.databases;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test that runs once on each supported database, see {@link OnDatabase}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.SQLITE})
public @interface OnEachDatabase {}
