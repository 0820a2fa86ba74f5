package vn.dondoc.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.ChangingRegulation;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationSheet.Decision;
import vn.dondoc.regulation.Rule;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;

/** One rule: what holds, what was decided when and why, and a new decision from a day on. */
@Named
@RequestScoped
public class RulePage {
    @EJB
    ChangingRegulation changing;

    @Inject
    Profiles profiles;

    @Inject
    RuleTexts texts;

    @Inject
    CurrentActor current;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private Rule rule;
    private String value = "";
    private @Nullable LocalDate validFrom;
    private @Nullable String reason;

    /** One decision with its value in words. */
    public record Line(Decision decision, String value) {}

    @PostConstruct
    void load() {
        rule = asked.choice(Rule.class, "rule").orElseThrow(NotFound::new);
        value = profiles.today().text(rule);
        validFrom = Zones.today(clock);
    }

    /** Called before the page is drawn, so that an unknown id becomes the right error page. */
    public void open() {}

    public String decide() {
        boolean changed = changing.change(new ChangingRegulation.Change(rule, value, validFrom, reason));
        notices.done(changed ? "regulation.changed" : "regulation.unchanged");
        return "/regulation/rule.xhtml?faces-redirect=true&rule=" + rule;
    }

    public Rule getRule() {
        return rule;
    }

    public String getNow() {
        return texts.value(rule, profiles.today().text(rule));
    }

    public String getUsual() {
        return texts.value(rule, rule.usual());
    }

    public String getHint() {
        return texts.hint(rule.form());
    }

    /** The choices by their texts; empty when the value is typed. */
    public Map<String, String> getChoices() {
        return texts.choices(rule);
    }

    /** Every decision, the latest first. */
    public List<Line> getHistory() {
        List<Line> lines = new ArrayList<>();
        profiles.sheet()
                .decisionsOn(rule)
                .forEach(decision -> lines.add(new Line(decision, texts.value(rule, decision.value()))));
        Collections.reverse(lines);
        return lines;
    }

    public boolean isEditable() {
        return current.get().may(Right.MANAGE_SETTINGS);
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String typed) {
        value = typed == null ? "" : typed;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate day) {
        validFrom = day;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
