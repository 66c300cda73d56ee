package dev.retort.maven;

import dev.retort.core.problem.MigrationException;

/** Nobody said how far to go back. */
final class MissingTarget extends MigrationException {
    MissingTarget() {
        super("""
                A downgrade needs a target, because it undoes work. Say one of:
                  -Ddb.target=-1      undo the newest revision; -2 undoes two
                  -Ddb.target=<id>    undo what came after this revision; the beginning of an id is enough
                  -Ddb.target=base    undo everything
                mvn db:history lists the ids, mvn db:current tells where the database is.""");
    }
}
