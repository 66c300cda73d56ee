/**
 * Who follows whom, without any migration code: revisions as nodes, the rules that a history has to keep, and questions about
 * ancestors and heads. What a target names and what a run does belongs to {@code plan}.
 */
@NullMarked
package dev.retort.core.graph;

import org.jspecify.annotations.NullMarked;
