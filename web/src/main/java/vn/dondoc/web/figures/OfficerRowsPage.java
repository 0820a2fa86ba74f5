package vn.dondoc.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.report.AnswerTime;
import vn.dondoc.report.EntryTime;
import vn.dondoc.report.TimingOfficers;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.list.PageNumbers;

/** The directives or the answers behind a number of a desk officer, the slowest first. */
@Named
@RequestScoped
public class OfficerRowsPage {
    private static final int SIZE = 50;

    @EJB
    TimingOfficers timing;

    @Inject
    AskedPeriod period;

    @Inject
    People people;

    @Inject
    Asked asked;

    private Optional<Person> officer = Optional.empty();
    private List<EntryTime> entries = List.of();
    private List<AnswerTime> answers = List.of();
    private PageNumbers paging = new PageNumbers(1, SIZE, 0);

    @PostConstruct
    void load() {
        Optional<String> name = asked.text("officer");
        officer = name.flatMap(people::byUsername);
        if (name.isPresent() && officer.isEmpty()) {
            throw new NotFound();
        }
        TimingOfficers.Wanted wanted =
                new TimingOfficers.Wanted(officer.map(Person::id), period.from(), period.to(), asked.flag("late"));
        if (asked.choice(OfficerWork.class, "work").orElseThrow(NotFound::new) == OfficerWork.ENTRY) {
            entries = page(timing.entries(wanted));
        } else {
            answers = page(timing.answers(wanted));
        }
    }

    private <T> List<T> page(List<T> all) {
        int last = new PageNumbers(1, SIZE, all.size()).last();
        int page = Math.min(last, Math.max(1, asked.number("p").orElse(1)));
        paging = new PageNumbers(page, SIZE, all.size());
        return all.subList(paging.offset(), (int) paging.to());
    }

    /** Empty for tasks that nobody follows. */
    public String getOfficer() {
        return officer.map(Person::name).orElse("");
    }

    public List<EntryTime> getEntries() {
        return entries;
    }

    public List<AnswerTime> getAnswers() {
        return answers;
    }

    public PageNumbers getPaging() {
        return paging;
    }

    public boolean isLate() {
        return asked.flag("late");
    }

    public String getFrom() {
        return period.getFrom();
    }

    public String getTo() {
        return period.getTo();
    }
}
