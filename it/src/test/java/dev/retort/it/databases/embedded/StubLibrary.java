package dev.retort.it.databases.embedded;

import java.util.ArrayList;
import java.util.List;

/** The functions of libaio and libnuma that mysqld is linked to, each of which says that it is not supported. */
final class StubLibrary {

    /** {@code mov eax, -38 (ENOSYS); ret}. */
    private static final byte[] NOT_SUPPORTED = code(0xB8, 0xDA, 0xFF, 0xFF, 0xFF, 0xC3);

    /** {@code mov rax, -1; ret}. */
    private static final byte[] MINUS_ONE = code(0x48, 0xC7, 0xC0, 0xFF, 0xFF, 0xFF, 0xFF, 0xC3);

    /** {@code xor eax, eax; ret}. */
    private static final byte[] NOTHING = code(0x31, 0xC0, 0xC3);

    private StubLibrary() {}

    /** One file that may stand in for either library. */
    static byte[] libaioAndLibnuma() {
        List<ElfFunction> functions = new ArrayList<>();
        add(functions, "LIBAIO_0.1", NOT_SUPPORTED, "io_submit", "io_queue_init", "io_queue_release");
        add(functions, "LIBAIO_0.4", NOT_SUPPORTED, "io_setup", "io_destroy", "io_getevents", "io_cancel");
        add(functions, "libnuma_1.1", MINUS_ONE, "numa_available", "set_mempolicy", "mbind");
        add(functions, "libnuma_1.1", NOTHING, "numa_free", "numa_alloc_local");
        add(functions, "libnuma_1.2", NOTHING, "numa_bitmask_free", "numa_get_mems_allowed");
        return new ElfLibrary(functions).bytes();
    }

    private static void add(List<ElfFunction> functions, String version, byte[] code, String... names) {
        for (String name : names) {
            functions.add(new ElfFunction(name, version, code));
        }
    }

    private static byte[] code(int... instructions) {
        byte[] code = new byte[ElfFunction.SIZE];
        for (int i = 0; i < instructions.length; i++) {
            code[i] = (byte) instructions[i];
        }
        return code;
    }
}
