package vn.dondoc.demo.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a resource of the demo; blank ones and those that start with a hash are left out. */
final class Lines {
    private static final String FOLDER = "/vn/dondoc/demo/";

    private Lines() {}

    static List<String> of(String resource) {
        try (InputStream in = Lines.class.getResourceAsStream(FOLDER + resource)) {
            if (in == null) {
                throw new IllegalStateException("The demo lacks " + resource);
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The parts of a text around a separator, without surrounding blanks. */
    static List<String> parts(String text, String separator) {
        return List.of(text.split(separator, -1)).stream().map(String::strip).toList();
    }
}
