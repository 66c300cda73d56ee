package dev.retort.it.databases.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A server ends with the JVM that started it, in whatever way that ends. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class ServerLifetimeIT {

    @Test
    void serverStopsWhenItsJvmIsKilledAndTheNextOneDeletesItsData() throws Exception {
        JvmWithServer killed = JvmWithServer.start();
        List<ProcessHandle> server = killed.server();
        assertThat(server).isNotEmpty();
        assertThat(killed.data()).exists();

        killed.process().destroyForcibly();
        awaitEnd(server);
        end(JvmWithServer.start());

        assertThat(killed.data()).doesNotExist();
    }

    @Test
    void serverStopsAndItsDataIsDeletedWhenItsJvmEnds() throws Exception {
        JvmWithServer ended = JvmWithServer.start();
        List<ProcessHandle> server = ended.server();
        assertThat(server).isNotEmpty();

        end(ended);

        awaitEnd(server);
        assertThat(ended.data()).doesNotExist();
    }

    private static void end(JvmWithServer jvm) throws IOException, InterruptedException {
        jvm.process().getOutputStream().close();
        assertThat(jvm.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static void awaitEnd(List<ProcessHandle> processes) throws Exception {
        CompletableFuture.allOf(processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .get(30, TimeUnit.SECONDS);
    }
}
