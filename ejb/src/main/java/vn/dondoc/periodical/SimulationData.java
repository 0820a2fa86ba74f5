package vn.dondoc.periodical;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.periodical.Simulation.Change;
import vn.dondoc.periodical.Simulation.Rung;
import vn.dondoc.periodical.Simulation.Side;
import vn.dondoc.periodical.Simulation.Standing;
import vn.dondoc.regulation.RegulationProfile.Denominator;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.regulation.Rule;
import vn.dondoc.report.Tally;

/** A simulation as the file of its job: JSON, written once and read by the page that shows it. */
final class SimulationData {
    private SimulationData() {}

    static void write(Simulation simulation, OutputStream out) {
        JsonObject data = Json.createObjectBuilder()
                .add("title", simulation.title())
                .add(
                        "changes",
                        array(
                                simulation.changes(),
                                change -> Json.createObjectBuilder()
                                        .add("rule", change.rule().name())
                                        .add("real", change.real())
                                        .add("tried", change.tried())))
                .add("real", side(simulation.real()))
                .add("tried", side(simulation.tried()))
                .add(
                        "units",
                        array(
                                simulation.units(),
                                unit -> Json.createObjectBuilder()
                                        .add("code", unit.code())
                                        .add("name", unit.name())
                                        .add("real", standing(unit.real()))
                                        .add("tried", standing(unit.tried()))))
                .add(
                        "rungs",
                        array(
                                simulation.rungs(),
                                rung -> Json.createObjectBuilder()
                                        .add("level", rung.level())
                                        .add("real", rung.real())
                                        .add("tried", rung.tried())))
                .build();
        try (JsonWriter writer = Json.createWriter(out)) {
            writer.write(data);
        }
    }

    static Simulation read(InputStream in) {
        try (JsonReader reader = Json.createReader(in)) {
            JsonObject data = reader.readObject();
            return new Simulation(
                    data.getString("title"),
                    list(
                            data.getJsonArray("changes"),
                            one -> new Change(
                                    Rule.valueOf(one.getString("rule")),
                                    one.getString("real"),
                                    one.getString("tried"))),
                    side(data.getJsonObject("real")),
                    side(data.getJsonObject("tried")),
                    list(
                            data.getJsonArray("units"),
                            one -> new Simulation.Unit(
                                    one.getString("code"),
                                    one.getString("name"),
                                    standing(one.getJsonObject("real")),
                                    standing(one.getJsonObject("tried")))),
                    list(
                            data.getJsonArray("rungs"),
                            one -> new Rung(one.getInt("level"), number(one, "real"), number(one, "tried"))));
        }
    }

    private static <T> JsonArrayBuilder array(List<T> all, Function<T, JsonObjectBuilder> one) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.forEach(each -> array.add(one.apply(each)));
        return array;
    }

    private static <T> List<T> list(JsonArray array, Function<JsonObject, T> one) {
        return array.getValuesAs(JsonObject.class).stream().map(one).toList();
    }

    private static JsonObjectBuilder side(Side side) {
        return tally(side.sum())
                .add("from", side.from().toString())
                .add("to", side.to().toString())
                .add("asOf", side.asOf().toString())
                .add("measured", side.measured().name())
                .add("denominator", side.denominator().name());
    }

    private static Side side(JsonObject data) {
        return new Side(
                LocalDate.parse(data.getString("from")),
                LocalDate.parse(data.getString("to")),
                Instant.parse(data.getString("asOf")),
                Measure.valueOf(data.getString("measured")),
                Denominator.valueOf(data.getString("denominator")),
                tally(data));
    }

    private static JsonObjectBuilder standing(Standing standing) {
        BigDecimal score = standing.score();
        Integer place = standing.place();
        return tally(standing.tally())
                .add("score", score == null ? JsonValue.NULL : Json.createValue(score))
                .add("place", place == null ? JsonValue.NULL : Json.createValue(place));
    }

    private static Standing standing(JsonObject data) {
        JsonNumber score = known(data, "score");
        JsonNumber place = known(data, "place");
        return new Standing(
                tally(data), score == null ? null : score.bigDecimalValue(), place == null ? null : place.intValue());
    }

    private static @Nullable JsonNumber known(JsonObject data, String name) {
        return data.isNull(name) ? null : data.getJsonNumber(name);
    }

    private static JsonObjectBuilder tally(Tally tally) {
        return Json.createObjectBuilder()
                .add("doneOnTime", tally.doneOnTime())
                .add("doneLate", tally.doneLate())
                .add("openInTime", tally.openInTime())
                .add("openOverdue", tally.openOverdue())
                .add("dueSoon", tally.dueSoon());
    }

    private static Tally tally(JsonObject data) {
        return new Tally(
                number(data, "doneOnTime"),
                number(data, "doneLate"),
                number(data, "openInTime"),
                number(data, "openOverdue"),
                number(data, "dueSoon"));
    }

    private static long number(JsonObject data, String name) {
        return data.getJsonNumber(name).longValue();
    }
}
