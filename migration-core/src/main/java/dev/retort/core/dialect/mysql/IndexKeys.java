package dev.retort.core.dialect.mysql;

import dev.retort.schema.IndexKey;
import java.util.List;

/** Spells the keys of an index, with commas between them. */
@FunctionalInterface
interface IndexKeys {
    String spell(List<IndexKey> keys);
}
