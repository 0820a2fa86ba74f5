package vn.dondoc.entry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.Zones;
import vn.dondoc.kernel.encoding.LegacyText;
import vn.dondoc.organisation.Units;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.Profiles;

/** Reads pasted lines as tasks, one a line (giao nhiều nhiệm vụ); nothing is kept. */
@Stateless
public class ReadingLines {
    /** Lines that one pasting may bring. */
    public static final int MOST_LINES = 300;

    private static final int LONGEST = 500_000;

    @Inject
    Units units;

    @Inject
    Calendars calendars;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    /**
     * The tasks of the lines that are not blank, in their order.
     *
     * @param issued the day of the document; null reads time limits as from today
     * @throws InvalidInput on {@code lines}: too much
     */
    @Requires(Right.ENTER)
    public List<ReadLine> read(@Nullable String text, @Nullable LocalDate issued) {
        String clean = text == null ? null : Texts.clean(LegacyText.read(text).text());
        if (clean == null) {
            return List.of();
        }
        List<String> lines =
                clean.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST_LINES || clean.length() > LONGEST) {
            throw InvalidInput.at("lines", "input.tooMany", MOST_LINES);
        }
        LocalDate today = Zones.today(clock);
        LocalDate day = issued == null ? today : issued;
        LineReader reader = new LineReader(
                new UnitMentions(units.directory(), today),
                day,
                calendars.current(),
                profiles.on(day).deadlines());
        return lines.stream().map(reader::read).toList();
    }
}
