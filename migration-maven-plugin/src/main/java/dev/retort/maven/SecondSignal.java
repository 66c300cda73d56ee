package dev.retort.maven;

import java.lang.reflect.Proxy;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process at once when it is told to end although it is ending already, which Java itself passes over. The class for that
 * is there in each JDK, but no promised part of it, so it is asked for by its name.
 */
final class SecondSignal {

    private static final Logger LOG = LoggerFactory.getLogger(SecondSignal.class);

    /** By convention, a process that is ended by a signal has 128 and the signal's number as its exit code. */
    private static final int EXIT_CODE_OF_INTERRUPT = 130;

    private SecondSignal() {}

    static void endsAtOnce() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object halt = Proxy.newProxyInstance(
                    SecondSignal.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        Runtime.getRuntime().halt(EXIT_CODE_OF_INTERRUPT);
                        return null;
                    });
            for (String name : List.of("INT", "TERM")) {
                signal.getMethod("handle", signal, handler)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), halt);
            }
        } catch (ReflectiveOperationException | IllegalArgumentException notHere) {
            LOG.debug("A second interrupt will not end the process at once.", notHere);
        }
    }
}
