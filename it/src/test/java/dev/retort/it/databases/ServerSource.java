package dev.retort.it.databases;

/** One place where a server may come from. */
interface ServerSource {

    ServerSearch search(DatabaseKind kind);
}
