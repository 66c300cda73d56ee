package dev.retort.benchmarks.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * Lets programs on this machine reach a server of this machine as if it were far away.
 *
 * <p>Arguments: port of the server, milliseconds from the client to the server, milliseconds back. The first line of output is the
 * port to connect to. Each line of input is answered with the round trips of the connections since the line before, in their
 * order: {@code 12 3} for two connections. Ends with the input.
 */
public final class SlowLink {
    private final int serverPort;
    private final Duration there;
    private final Duration back;
    private final List<LinkedConnection> connections = new CopyOnWriteArrayList<>();

    private SlowLink(int serverPort, Duration there, Duration back) {
        this.serverPort = serverPort;
        this.there = there;
        this.back = back;
    }

    public static void main(String[] arguments) throws IOException {
        SlowLink link =
                new SlowLink(Integer.parseInt(arguments[0]), milliseconds(arguments[1]), milliseconds(arguments[2]));
        PrintStream output = System.out;
        try (ServerSocket entrance = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            output.println(entrance.getLocalPort());
            Thread acceptance = new Thread(() -> link.accept(entrance));
            acceptance.setDaemon(true);
            acceptance.start();
            link.answerQuestions(output);
        }
    }

    private static Duration milliseconds(String count) {
        return Duration.ofNanos(Math.round(Double.parseDouble(count) * 1_000_000));
    }

    private void accept(ServerSocket entrance) {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException e) {
                // The end of the input closes the entrance.
                if (!entrance.isClosed()) {
                    throw new IllegalStateException("no connection to port " + serverPort, e);
                }
            }
        }
    }

    private void connect(Socket client) throws IOException {
        Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
        LinkedConnection connection = new LinkedConnection(client, server, there, back);
        connections.add(connection);
        connection.start();
    }

    private void answerQuestions(PrintStream output) throws IOException {
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (questions.readLine() != null) {
            output.println(connections.stream()
                    .map(connection -> Integer.toString(connection.roundTrips()))
                    .collect(Collectors.joining(" ")));
            connections.clear();
        }
    }
}
