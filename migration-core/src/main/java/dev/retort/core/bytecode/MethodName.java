package dev.retort.core.bytecode;

/** A method, by the internal name of its class, its own name, and the types that it takes and gives. */
record MethodName(String owner, String name, String descriptor) {}
