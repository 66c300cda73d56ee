/** The programs that the comparison with other tools starts: raw JDBC, our own tool, and what asks the databases about the result. */
@NullMarked
package dev.retort.benchmarks.sidebyside;

import org.jspecify.annotations.NullMarked;
