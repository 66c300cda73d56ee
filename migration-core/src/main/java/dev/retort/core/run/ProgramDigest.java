package dev.retort.core.run;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.checksum.Sha256;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.recovery.Stretch;
import java.util.ArrayList;
import java.util.List;

/** One short text for the first operations of a program, which is the same as long as these are. */
final class ProgramDigest {
    private final List<Rendered> program;
    private final List<String> digests = new ArrayList<>();

    ProgramDigest(List<Rendered> program) {
        this.program = program;
        digests.add("");
    }

    /** Returns the digest of the operations up to that one, the first of which is 1. */
    String upTo(int operation) {
        for (int next = digests.size(); next <= operation; next++) {
            String checksum =
                    Checksum.of(List.of(program.get(next - 1).source())).hex();
            digests.add(Sha256.hex(digests.get(next - 1) + checksum));
        }
        return digests.get(operation);
    }

    /** Returns the stretch of the program that begins with an operation. */
    Stretch stretchFrom(int operation) {
        return Stretch.from(program, operation);
    }

    /** Tells whether the program has that many operations. */
    boolean reaches(int operation) {
        return operation <= program.size();
    }
}
