/** What a user says about the database, and in which place: command line, environment, pom, settings. Nothing connects here. */
@NullMarked
package dev.retort.maven.configuration;

import org.jspecify.annotations.NullMarked;
