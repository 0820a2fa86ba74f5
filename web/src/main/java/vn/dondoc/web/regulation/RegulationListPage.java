package vn.dondoc.web.regulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.dondoc.calendar.TypedDate;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationSheet;
import vn.dondoc.regulation.Rule;
import vn.dondoc.web.frame.Asked;

/** The regulation profile as it holds today, or on the day that the address names. */
@Named
@RequestScoped
public class RegulationListPage {
    @Inject
    Profiles profiles;

    @Inject
    Asked asked;

    @Inject
    RuleTexts texts;

    @Inject
    Clock clock;

    /** A part of the profile with its rules. */
    public record Part(Rule.Group group, List<Row> rows) {}

    /** A rule as it holds: its value in words, and whether that was decided here. */
    public record Row(Rule rule, String value, boolean decided, int changes) {}

    public List<Part> getParts() {
        RegulationSheet sheet = profiles.sheet();
        LocalDate day = getDay();
        return Arrays.stream(Rule.Group.values())
                .map(group -> new Part(
                        group,
                        Arrays.stream(Rule.values())
                                .filter(rule -> rule.group() == group)
                                .map(rule -> row(rule, sheet, day))
                                .toList()))
                .toList();
    }

    private Row row(Rule rule, RegulationSheet sheet, LocalDate day) {
        return new Row(
                rule,
                texts.value(rule, sheet.on(day).text(rule)),
                sheet.inForce(rule, day).isPresent(),
                sheet.decisionsOn(rule).size());
    }

    /** The day as of which the profile is shown. */
    public LocalDate getDay() {
        LocalDate today = Zones.today(clock);
        return asked.text("day").flatMap(text -> TypedDate.read(text, today)).orElse(today);
    }
}
