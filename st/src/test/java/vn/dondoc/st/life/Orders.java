package vn.dondoc.st.life;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import vn.dondoc.st.api.ApiClient;

/** Directives that tests enter through the API for what they look at. */
public record Orders(String directive, String task) {
    /** A restricted directive with one task that snv leads and stc coordinates. */
    public static Orders restricted(ApiClient officer) {
        JsonObject task = Json.createObjectBuilder()
                .add("title", "Nhiệm vụ để thử trang")
                .add("leadUnits", Json.createArrayBuilder().add("snv"))
                .add("coordinatingUnits", Json.createArrayBuilder().add("stc"))
                .add("deadlineRule", "+60")
                .build();
        JsonObject entered = officer.post(
                        "/directives",
                        Json.createObjectBuilder()
                                .add("type", "CV")
                                .add("notation", Math.abs(UUID.randomUUID().hashCode() % 900_000) + "/UBND-TH")
                                .add(
                                        "issued",
                                        LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                                                .toString())
                                .add("issuer", "UBND tỉnh Quảng Nam")
                                .add("title", "Văn bản lưu hành nội bộ")
                                .add("restricted", true)
                                .add("tasks", Json.createArrayBuilder().add(task))
                                .build())
                .json();
        return new Orders(
                entered.getString("id"),
                entered.getJsonArray("tasks").getJsonObject(0).getString("id"));
    }
}
