package dev.retort.maven;

import dev.retort.core.problem.MigrationException;

/** Nobody said where to go. */
final class MissingTarget extends MigrationException {
    private MissingTarget(String message) {
        super(message);
    }

    static MissingTarget ofDowngrade() {
        return new MissingTarget("""
                A downgrade needs a target, because it undoes work. Say one of:
                  -Ddb.target=-1      undo the newest revision; -2 undoes two
                  -Ddb.target=<id>    undo what came after this revision; the beginning of an id is enough
                  -Ddb.target=base    undo everything
                mvn db:history lists the ids, mvn db:current tells where the database is.""");
    }

    static MissingTarget ofStamp() {
        return new MissingTarget("""
                A stamp needs a target, because nobody checks that it is true. Say one of:
                  -Ddb.target=<id>    the newest revision that the database has; the beginning of an id is enough
                  -Ddb.target=a,b     the newest revisions of several lines
                  -Ddb.target=head    the database has everything; heads if there are several
                  -Ddb.target=base    the database has nothing
                mvn db:history lists the ids, mvn db:current tells what the version table says.""");
    }
}
