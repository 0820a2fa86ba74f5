package vn.dondoc.notification.delivery;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told, before a channel gives it a form. The texts are people's own: a channel must make line breaks and
 * markup in them harmless.
 *
 * @param message the row in the outbox, the same at every try
 * @param address where it goes: an e-mail address, a phone number
 * @param task what it is about; null for a digest
 * @param brief all that leaves the house unprotected: numbers, counts and dates, no content
 */
public record Letter(
        UUID message,
        String address,
        Locale language,
        @Nullable UUID task,
        String subject,
        String brief,
        Body body) {

    /**
     * The full text.
     *
     * @param opening first sentence
     * @param note what the reader should know of it, such as since when it holds; null for nothing
     */
    public record Body(String opening, @Nullable String note, List<Section> sections) {
        public Body {
            sections = List.copyOf(sections);
        }
    }

    /**
     * One part under a heading.
     *
     * @param heading with the number of all rows, where there are more
     * @param link address of the whole list; null where there is none
     */
    public record Section(String heading, @Nullable String link, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One thing in it.
     *
     * @param detail smaller beside it; null for none
     * @param link address that shows it; null where there is none
     */
    public record Line(
            String text, @Nullable String detail, @Nullable String link) {}
}
