package dev.retort.source;

import com.palantir.javapoet.CodeBlock;

/** What stands between the braces of {@code upgrade(Operations op)}. */
@FunctionalInterface
public interface UpgradeBody {

    /** Nothing yet: the author goes on from here. */
    UpgradeBody EMPTY = () -> CodeBlock.of("");

    /** Statements that record their operations with {@code op}. */
    CodeBlock statements();
}
