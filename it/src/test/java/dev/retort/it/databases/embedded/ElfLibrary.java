package dev.retort.it.databases.embedded;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The smallest shared library that the dynamic linker of Linux on x86-64 accepts.
 *
 * <p>The layout follows the ELF specification: header, program headers, code, symbols, hash table, symbol versions,
 * strings, and the dynamic section on a page of its own.
 */
final class ElfLibrary {

    private static final int HEADER_SIZE = 64;
    private static final int PROGRAM_HEADER_SIZE = 56;
    private static final int SYMBOL_SIZE = 24;
    private static final int VERSION_SIZE = 28;
    private static final int VERSION_NAME_OFFSET = 20;
    private static final int DYNAMIC_ENTRY_SIZE = 16;
    private static final int DYNAMIC_ENTRIES = 9;
    private static final int PAGE = 0x1000;

    private static final int LOAD = 1;
    private static final int DYNAMIC = 2;
    private static final int READ_EXECUTE = 5;
    private static final int READ_WRITE = 6;

    private final List<ElfFunction> functions;

    /** The first one names the library itself, as the format demands. */
    private final List<String> versions;

    private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
    private final ByteBuffer file =
            ByteBuffer.allocate(PAGE + DYNAMIC_ENTRY_SIZE * DYNAMIC_ENTRIES).order(ByteOrder.LITTLE_ENDIAN);

    ElfLibrary(List<ElfFunction> functions) {
        this.functions = functions;
        this.versions = Stream.concat(
                        Stream.of("stub"),
                        functions.stream().map(ElfFunction::version).distinct())
                .toList();
    }

    byte[] bytes() {
        strings.write(0);
        int symbolCount = functions.size() + 1; // the first symbol is always empty
        int code = HEADER_SIZE + 3 * PROGRAM_HEADER_SIZE + 24; // rounded up to 0x100
        int symbols = code + ElfFunction.SIZE * functions.size();
        int hash = symbols + SYMBOL_SIZE * symbolCount;
        int symbolVersions = hash + 4 * (3 + symbolCount);
        int versionDefinitions = roundUp(symbolVersions + 2 * symbolCount);
        int stringTable = versionDefinitions + VERSION_SIZE * versions.size();

        writeHeader();
        writeFunctions(code, symbols, symbolVersions);
        writeHashTable(hash, symbolCount);
        writeVersionDefinitions(versionDefinitions);
        file.position(stringTable).put(strings.toByteArray());
        int end = file.position();

        file.position(HEADER_SIZE);
        writeProgramHeader(LOAD, READ_EXECUTE, 0, end, PAGE);
        writeProgramHeader(LOAD, READ_WRITE, PAGE, DYNAMIC_ENTRY_SIZE * DYNAMIC_ENTRIES, PAGE);
        writeProgramHeader(DYNAMIC, READ_WRITE, PAGE, DYNAMIC_ENTRY_SIZE * DYNAMIC_ENTRIES, 8);

        file.position(PAGE);
        writeDynamicEntry(4, hash);
        writeDynamicEntry(5, stringTable);
        writeDynamicEntry(6, symbols);
        writeDynamicEntry(10, strings.size());
        writeDynamicEntry(11, SYMBOL_SIZE);
        writeDynamicEntry(0x6ffffff0L, symbolVersions);
        writeDynamicEntry(0x6ffffffcL, versionDefinitions);
        writeDynamicEntry(0x6ffffffdL, versions.size());
        writeDynamicEntry(0, 0);
        return file.array();
    }

    private void writeHeader() {
        file.put(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0}).putLong(0); // 64 bit, little endian
        file.putShort((short) 3).putShort((short) 62).putInt(1); // shared object, x86-64
        file.putLong(0).putLong(HEADER_SIZE).putLong(0).putInt(0);
        file.putShort((short) HEADER_SIZE).putShort((short) PROGRAM_HEADER_SIZE).putShort((short) 3);
        file.putShort((short) 64).putShort((short) 0).putShort((short) 0); // no section headers
    }

    private void writeFunctions(int code, int symbols, int symbolVersions) {
        for (int i = 0; i < functions.size(); i++) {
            ElfFunction function = functions.get(i);
            int address = code + ElfFunction.SIZE * i;
            file.put(address, function.code());
            file.position(symbols + SYMBOL_SIZE * (i + 1));
            file.putInt(string(function.name())).put((byte) 0x12).put((byte) 0).putShort((short) 1); // global function
            file.putLong(address).putLong(ElfFunction.SIZE);
            int version = versions.indexOf(function.version()) + 1;
            file.putShort(symbolVersions + 2 * (i + 1), (short) version);
        }
    }

    /** A single bucket that chains all symbols: slow, legal and short. */
    private void writeHashTable(int hash, int symbolCount) {
        file.position(hash).putInt(1).putInt(symbolCount).putInt(1).putInt(0);
        for (int symbol = 1; symbol < symbolCount; symbol++) {
            file.putInt(symbol + 1 < symbolCount ? symbol + 1 : 0);
        }
    }

    private void writeVersionDefinitions(int versionDefinitions) {
        file.position(versionDefinitions);
        for (int i = 0; i < versions.size(); i++) {
            boolean isFirst = i == 0;
            boolean isLast = i + 1 == versions.size();
            file.putShort((short) 1).putShort((short) (isFirst ? 1 : 0)).putShort((short) (i + 1));
            file.putShort((short) 1).putInt(hash(versions.get(i))).putInt(VERSION_NAME_OFFSET);
            file.putInt(isLast ? 0 : VERSION_SIZE);
            file.putInt(string(versions.get(i))).putInt(0);
        }
    }

    private void writeProgramHeader(int type, int flags, long offset, long size, long alignment) {
        file.putInt(type).putInt(flags).putLong(offset).putLong(offset).putLong(offset);
        file.putLong(size).putLong(size).putLong(alignment);
    }

    private void writeDynamicEntry(long tag, long value) {
        file.putLong(tag).putLong(value);
    }

    /** Adds to the string table and returns where. */
    private int string(String text) {
        int offset = strings.size();
        strings.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        strings.write(0);
        return offset;
    }

    /** The hash function of the ELF specification. */
    private static int hash(String name) {
        int hash = 0;
        for (byte character : name.getBytes(StandardCharsets.US_ASCII)) {
            hash = (hash << 4) + character;
            int high = hash & 0xF0000000;
            hash = (hash ^ (high >>> 24)) & ~high;
        }
        return hash;
    }

    private static int roundUp(int offset) {
        return (offset + 7) & ~7;
    }
}
