package dev.retort.maven.project;

import dev.retort.core.manifest.RetortVersion;
import dev.retort.core.problem.MigrationException;

/** The project cannot compile a revision. */
final class NoApi extends MigrationException {
    NoApi() {
        super("""
                The project does not use dev.retort:migration-api, which revisions are written with. Add it to the dependencies in pom.xml:

                  <dependency>
                    <groupId>dev.retort</groupId>
                    <artifactId>migration-api</artifactId>
                    <version>%s</version>
                  </dependency>""".formatted(RetortVersion.current()));
    }
}
