package vn.dondoc.publication;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.periodical.FrozenLine;
import vn.dondoc.periodical.Rates;
import vn.dondoc.periodical.ReportPlan;
import vn.dondoc.report.Tally;

/**
 * Results for other programs, as JSON of the format {@code dondoc results 1}. What may not be shown is not there: no {@code units},
 * no {@code ranking}, no {@code directives}.
 */
final class ResultsData {
    private static final String FORMAT = "dondoc results 1";

    private ResultsData() {}

    static String of(Results results) {
        ReportPlan plan = results.plan();
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("province", results.province())
                .add("kind", plan.kind().name())
                .add("period", Objects.requireNonNull(plan.period()))
                .add("title", plan.title())
                .add("from", plan.from().toString())
                .add("to", plan.to().toString())
                .add("scope", plan.scope().name())
                .add("asOf", plan.asOf().toString())
                .add("measuredAgainst", plan.measured().name())
                .add("denominator", plan.denominator().name())
                .add("fingerprint", results.report().fingerprint())
                .add("total", figures(results.report().sum(), plan));
        List<FrozenLine> units = results.units();
        if (units != null) {
            JsonArrayBuilder lines = Json.createArrayBuilder();
            units.forEach(line -> lines.add(named(line).addAll(figures(line.tally(), plan))));
            data.add("units", lines);
        }
        List<FrozenLine> ranking = results.ranking();
        if (ranking != null) {
            JsonArrayBuilder lines = Json.createArrayBuilder();
            ranking.forEach(line -> lines.add(ranked(line)));
            data.add("ranking", lines).add("formula", Objects.requireNonNullElse(results.formula(), ""));
        }
        PublicDirectives.Listed directives = results.directives();
        if (directives != null) {
            JsonArrayBuilder lines = Json.createArrayBuilder();
            directives
                    .lines()
                    .forEach(line -> lines.add(Json.createObjectBuilder()
                            .add("notation", line.notation())
                            .add("issued", line.issued().toString())
                            .add("title", line.title())));
            data.add("directives", lines).add("moreDirectives", directives.more());
        }
        return data.build().toString();
    }

    private static JsonObjectBuilder named(FrozenLine line) {
        return Json.createObjectBuilder().add("code", line.code()).add("name", line.name());
    }

    private static JsonObjectBuilder figures(Tally tally, ReportPlan plan) {
        Rates rates = Rates.of(tally, plan.denominator());
        return Json.createObjectBuilder()
                .add("tasks", tally.total())
                .add("doneOnTime", tally.doneOnTime())
                .add("doneLate", tally.doneLate())
                .add("openInTime", tally.openInTime())
                .add("openOverdue", tally.openOverdue())
                .add(
                        "percent",
                        Json.createObjectBuilder()
                                .add("done", value(rates.done()))
                                .add("doneOnTime", value(rates.doneOnTime()))
                                .add("doneLate", value(rates.doneLate()))
                                .add("openInTime", value(rates.openInTime()))
                                .add("openOverdue", value(rates.openOverdue())));
    }

    private static JsonObjectBuilder ranked(FrozenLine line) {
        Integer place = line.place();
        return Json.createObjectBuilder()
                .add("place", place == null ? JsonValue.NULL : Json.createValue(place))
                .addAll(named(line))
                .add("score", value(line.score()))
                .add("due", line.due().due())
                .add("doneOnTime", line.due().onTime())
                .add("doneLate", line.due().late())
                .add("doneVeryLate", line.due().veryLate())
                .add("openOverdue", line.due().overdue());
    }

    private static JsonValue value(@Nullable BigDecimal number) {
        return number == null ? JsonValue.NULL : Json.createValue(number);
    }
}
