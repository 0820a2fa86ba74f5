package vn.dondoc.attachment.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import vn.dondoc.kernel.SuppressForbidden;

/**
 * The process that reads files. A request is one line on standard input: {@code TEXT}, media type, path, most characters; or
 * {@code PAGES}, media type, path, folder, most pages; separated by tabs. The answer on standard output is a line {@code OK pages bytes}
 * with the text behind it in UTF-8, or a line {@code NO trouble detail}. The process ends at once when its input does, which is when the
 * server ends, however that comes about; and when memory runs out, with exit code 3.
 */
@SuppressForbidden("a command: its output is its result")
public final class Extract {
    private Extract() {}

    public static void main(String[] args) throws InterruptedException {
        PrintStream answers = System.out;
        System.setOut(System.err); // whatever a parser prints must not stand between the answers
        BlockingQueue<String> requests = new LinkedBlockingQueue<>();
        Thread listener = new Thread(() -> listen(requests), "requests");
        listener.setDaemon(true);
        listener.start();
        for (; ; ) {
            Answer answer = answer(requests.take());
            byte[] text = answer.text().getBytes(StandardCharsets.UTF_8);
            String head = answer.refused() == null
                    ? "OK " + answer.pages() + " " + text.length
                    : "NO " + answer.refused().trouble() + " "
                            + answer.refused().getMessage();
            answers.print(head.replaceAll("\\s+", " ") + "\n");
            answers.write(text, 0, text.length);
            answers.flush();
        }
    }

    private static void listen(BlockingQueue<String> requests) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                requests.add(line);
            }
        } catch (IOException gone) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(0);
    }

    /** What a request says, done. */
    static Answer answer(String request) {
        String[] said = request.split("\t");
        try {
            return switch (said[0]) {
                case "TEXT" -> new DocumentText(Integer.parseInt(said[3])).of(Path.of(said[2]), said[1]);
                case "PAGES" ->
                    new PageImages(Path.of(said[3]), Integer.parseInt(said[4])).of(Path.of(said[2]), said[1]);
                default -> throw new IllegalArgumentException("Not a request: " + said[0]);
            };
        } catch (Refused refused) {
            return Answer.no(refused);
        }
    }
}
