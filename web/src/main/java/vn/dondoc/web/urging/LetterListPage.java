package vn.dondoc.web.urging;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.TypedDate;
import vn.dondoc.kernel.Slice;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.urging.LetterFilter;
import vn.dondoc.urging.LetterRow;
import vn.dondoc.urging.ReadingLetters;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.list.PageNumbers;

/** The letters that were issued; filter and page are in the address. */
@Named
@RequestScoped
public class LetterListPage {
    private static final int SIZE = 25;

    @EJB
    ReadingLetters reading;

    @Inject
    Units units;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private final List<String> ignored = new ArrayList<>();
    private List<LetterRow> rows = List.of();
    private PageNumbers paging = new PageNumbers(1, SIZE, 0);

    @PostConstruct
    void load() {
        LetterFilter filter = new LetterFilter(
                asked.text("q").orElse(null),
                read(
                        "unit",
                        text -> units.directory().find(text, Zones.today(clock)).map(UnitView::id)),
                asked.choice(UrgingForm.class, "form").orElse(null),
                asked.choice(LetterFilter.Answer.class, "answer").orElse(null),
                read("from", this::day),
                read("to", this::day));
        turnTo(filter, Math.max(1, asked.number("p").orElse(1)));
        if (rows.isEmpty() && paging.total() > 0) {
            turnTo(filter, paging.last());
        }
    }

    private void turnTo(LetterFilter filter, int page) {
        Slice<LetterRow> slice = reading.page(filter, null, (page - 1) * SIZE, SIZE, true);
        rows = slice.items();
        paging = new PageNumbers(page, SIZE, slice.total() == null ? 0 : slice.total());
    }

    private <T> @Nullable T read(String name, Function<String, Optional<T>> reader) {
        Optional<String> text = asked.text(name);
        T value = text.flatMap(reader).orElse(null);
        if (text.isPresent() && value == null) {
            ignored.add(name + ": " + text.get());
        }
        return value;
    }

    private Optional<LocalDate> day(String text) {
        return TypedDate.read(text, Zones.today(clock), TypedDate.Leaning.BACK);
    }

    public List<LetterRow> getRows() {
        return rows;
    }

    public PageNumbers getPaging() {
        return paging;
    }

    public List<String> getIgnored() {
        return ignored;
    }

    public List<UrgingForm> getForms() {
        return Arrays.asList(UrgingForm.SLIP, UrgingForm.LETTER, UrgingForm.CRITICISM);
    }

    public LetterFilter.Answer[] getAnswers() {
        return LetterFilter.Answer.values();
    }

    /** The parameter as typed, for the filter's own fields. */
    public String asked(String name) {
        return asked.text(name).orElse("");
    }
}
