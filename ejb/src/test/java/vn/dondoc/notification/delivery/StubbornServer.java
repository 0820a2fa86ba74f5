package vn.dondoc.notification.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as a test tells it to, address by address, and that can fall silent behind a message. */
final class StubbornServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile boolean silentAfterData;
    private volatile String greeting = "220 ready";
    private volatile int connections;

    StubbornServer(int port) {
        try {
            socket = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread listening = new Thread(this::listen, "stubborn mail server");
        listening.setDaemon(true);
        listening.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What it says to that recipient, such as {@code 550 5.1.1 unknown}. */
    void says(String address, String answer) {
        answers.put(address, answer);
    }

    void greets(String line) {
        greeting = line;
    }

    /** It takes the message and says nothing more. */
    void fallsSilent(boolean silent) {
        silentAfterData = silent;
    }

    /** The messages that it has got, word by word, answered or not. */
    List<String> taken() {
        return taken;
    }

    int connections() {
        return connections;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                connections++;
                Thread serving = new Thread(() -> serve(caller));
                serving.setDaemon(true);
                serving.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
            say(caller, greeting);
            String line = in.readLine();
            while (line != null && !line.startsWith("QUIT")) {
                if (line.startsWith("DATA")) {
                    say(caller, "354 go on");
                    taken.add(data(in));
                    if (silentAfterData) {
                        Thread.sleep(5_000);
                        return;
                    }
                    say(caller, "250 2.0.0 queued as " + taken.size());
                } else {
                    say(caller, answer(line));
                }
                line = in.readLine();
            }
        } catch (IOException | InterruptedException gone) {
            // the caller has left
        }
    }

    private String answer(String line) {
        if (line.startsWith("RCPT")) {
            String address = line.replaceAll(".*<(.*)>.*", "$1");
            return answers.getOrDefault(address, "250 2.1.5 ok");
        }
        return "250 ok";
    }

    private static String data(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            text.append(line).append('\n');
            line = in.readLine();
        }
        return text.toString();
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
