package vn.dondoc.publication;

import java.util.Arrays;
import java.util.Locale;
import vn.dondoc.kernel.NotFound;

/** The two files of a publication. */
public enum PublicationFormat {
    /** One page that needs nothing else. */
    HTML("text/html; charset=utf-8"),
    /** The same figures for other programs. */
    JSON("application/json");

    private final String contentType;

    PublicationFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** As it stands in addresses: {@code html}, {@code json}; {@link NotFound} for another word. */
    public static PublicationFormat of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
