package dev.retort.it.databases.embedded;

/**
 * A function of a shared library.
 *
 * @param version the symbol version under which programs ask for it
 * @param code x86-64 instructions, filled up to {@link #SIZE}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ElfFunction(String name, String version, byte[] code) {

    static final int SIZE = 8;
}
