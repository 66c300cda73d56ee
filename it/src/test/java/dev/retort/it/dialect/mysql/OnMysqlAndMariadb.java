package dev.retort.it.dialect.mysql;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test that runs once on each of the two. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
@interface OnMysqlAndMariadb {}
