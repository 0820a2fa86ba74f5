package vn.dondoc.web.periodical;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.job.JobRow;
import vn.dondoc.job.JobState;
import vn.dondoc.job.Jobs;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.periodical.OfferingPeriods;
import vn.dondoc.periodical.Rates;
import vn.dondoc.periodical.ReportKind;
import vn.dondoc.periodical.SimulatedRules;
import vn.dondoc.periodical.SimulatingRegulation;
import vn.dondoc.periodical.Simulation;
import vn.dondoc.periodical.SimulationOrder;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.Rule;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.list.FormInput;
import vn.dondoc.web.regulation.RuleTexts;

/** Another regulation tried on a period that has been: the rules to be changed, and the figures beside the real ones. */
@Named
@RequestScoped
public class SimulationPage {
    private static final int NEWEST = 30;

    @EJB
    SimulatingRegulation simulating;

    @EJB
    Jobs jobs;

    @Inject
    OfferingPeriods offering;

    @Inject
    Profiles profiles;

    @Inject
    RuleTexts texts;

    @Inject
    Asked asked;

    private final FormInput form = new FormInput();
    private @Nullable JobRow job;
    private @Nullable Simulation result;

    @PostConstruct
    void load() {
        if (asked.text("job").isPresent()) {
            UUID id = asked.id("job");
            job = jobs.newest(NEWEST).stream()
                    .filter(row -> row.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            result = job.state() == JobState.DONE ? simulating.result(id) : null;
        }
        Map<Rule, String> tried = new EnumMap<>(Rule.class);
        if (result != null) {
            result.changes().forEach(change -> tried.put(change.rule(), change.tried()));
        }
        getRules()
                .forEach(rule -> form.put(
                        rule.name(), tried.getOrDefault(rule, profiles.today().text(rule))));
        form.put("period", "YEAR:" + offering.last(ReportKind.YEAR));
    }

    /** Called before the page is drawn, so that an unknown job becomes the right error page. */
    public void open() {}

    public String simulate() {
        String[] wanted = String.valueOf(form.text("period")).split(":", 2);
        Map<Rule, @Nullable String> values = new EnumMap<>(Rule.class);
        getRules().forEach(rule -> values.put(rule, form.text(rule.name())));
        UUID begun = simulating.start(new SimulationOrder(
                wanted[0].isEmpty() ? ReportKind.YEAR : ReportKind.valueOf(wanted[0]),
                wanted.length > 1 ? wanted[1] : null,
                values));
        return "/reports/simulation.xhtml?faces-redirect=true&job=" + begun;
    }

    public List<OfferingPeriods.Offer> getOffers() {
        return offering.offers();
    }

    public List<Rule> getRules() {
        return SimulatedRules.tried();
    }

    public List<SimulatedRules.Untried> getUntried() {
        return SimulatedRules.untried();
    }

    /** The choices by their texts; empty when the value is typed. */
    public Map<String, String> choices(Rule rule) {
        return texts.choices(rule);
    }

    public String hint(Rule rule) {
        return texts.hint(rule.form());
    }

    public String value(Rule rule, String value) {
        return texts.value(rule, value);
    }

    public @Nullable JobRow getJob() {
        return job;
    }

    public @Nullable Simulation getResult() {
        return result;
    }

    /** Seconds until the page looks again; null when nothing more comes. */
    public @Nullable String getAgain() {
        return job == null || job.state().isOver() ? null : "2";
    }

    /** "+3", "−2", or nothing. */
    public String difference(long real, long tried) {
        long by = tried - real;
        return by == 0 ? "" : by > 0 ? "+" + by : "−" + -by;
    }

    /** "32,53"; a dash where there is none. */
    public String shown(@Nullable BigDecimal number) {
        return Rates.shown(number);
    }

    public Map<String, @Nullable Object> getIn() {
        return form.getValues();
    }
}
