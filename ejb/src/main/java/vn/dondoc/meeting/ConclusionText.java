package vn.dondoc.meeting;

import static vn.dondoc.paper.PaperForm.field;
import static vn.dondoc.paper.PaperForm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Messages;
import vn.dondoc.paper.PaperContent;
import vn.dondoc.paper.PaperDay;
import vn.dondoc.paper.PaperForm;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.Rule;

/**
 * What the notice of a meeting's conclusions says; papers are written in Vietnamese whatever language their reader has.
 *
 * @param leader name of the leader who led the meeting
 * @param minutes what was said in general; null for nothing
 * @param byUnit sentences by the name of the unit, in their order
 */
record ConclusionText(
        String meeting,
        LocalDate heldOn,
        String leader,
        @Nullable String minutes,
        Map<String, List<String>> byUnit) {
    private static final String LIST = "ketLuan";

    static final PaperForm FORM = new PaperForm(
            "meeting-conclusion",
            "/vn/dondoc/meeting/conclusion.xml",
            List.of(
                    field("coQuan"),
                    field("diaDanh"),
                    field("ngayThang"),
                    field("tinh"),
                    required("tenCuocHop"),
                    field("ngayHop"),
                    field("chuTri"),
                    field("noiDungThem"),
                    field("quyenHan"),
                    required("ketLuan.donVi"),
                    required("ketLuan.noiDung")));

    /** The sentence in which the notice tells a decision. */
    static String sentence(MeetingDecision decision, String otherUnit) {
        String task =
                decision.taskId() == null ? "" : "nhiệm vụ " + decision.taskCode() + " “" + decision.taskTitle() + "”";
        String day = decision.day() == null ? "" : PaperDay.shortly(decision.day());
        String said = Objects.requireNonNullElse(decision.said(), "");
        return switch (decision.kind()) {
            case EXTENDED -> ended("Đồng ý gia hạn " + task + " đến ngày " + day, said);
            case EXTENSION_REFUSED -> ended("Không đồng ý gia hạn " + task, said);
            case TRANSFERRED -> ended("Chuyển " + task + " cho " + otherUnit + " chủ trì thực hiện", said);
            case KEPT -> ended("Không đồng ý trả lại " + task + "; đơn vị tiếp tục thực hiện", said);
            case WITHDRAWN -> ended("Rút " + task, said);
            case EXPLANATION_ASKED -> ended("Giải trình về " + task + ", trả lời chậm nhất ngày " + day, said);
            case URGED ->
                ended("Đẩy nhanh tiến độ " + task + (day.isEmpty() ? "" : ", trả lời chậm nhất ngày " + day), said);
            case CONCLUSION -> conclusion(said, day, decision.product());
        };
    }

    private static String conclusion(String said, String day, @Nullable String product) {
        String due = day.isEmpty() ? "" : "; hoàn thành chậm nhất ngày " + day;
        String wanted = product == null ? "" : "; sản phẩm: " + bare(product);
        return bare(said) + wanted + due + ".";
    }

    private static String ended(String sentence, String said) {
        return sentence + (said.isEmpty() ? "." : ": " + bare(said) + ".");
    }

    /** Without the stop at its end, because the sentence goes on. */
    private static String bare(String text) {
        return text.strip().replaceFirst("[.;,\\s]+$", "");
    }

    String title() {
        String by = leader.isEmpty() ? "" : " của đồng chí " + leader;
        return "Kết luận" + by + " tại " + meeting + ", ngày " + PaperDay.shortly(heldOn);
    }

    /** The whole, as plain text. */
    String body() {
        StringBuilder text = new StringBuilder(minutes == null ? "" : minutes + "\n\n");
        int place = 0;
        for (Map.Entry<String, List<String>> unit : byUnit.entrySet()) {
            text.append(++place).append(". ").append(unit.getKey()).append('\n');
            text.append(lines(unit.getValue())).append("\n\n");
        }
        return text.toString().strip();
    }

    private static String lines(List<String> sentences) {
        return "- " + String.join("\n- ", sentences);
    }

    PaperContent content(RegulationProfile profile) {
        String province = profile.text(Rule.PROVINCE_NAME);
        Map<String, String> values = new HashMap<>();
        values.put("coQuan", "ỦY BAN NHÂN DÂN\n" + province.toUpperCase(Messages.VIETNAMESE));
        values.put("diaDanh", profile.text(Rule.PLACE_OF_ISSUE));
        values.put("ngayThang", PaperDay.inWords(heldOn));
        values.put("tinh", province);
        values.put("tenCuocHop", meeting);
        values.put("ngayHop", PaperDay.shortly(heldOn));
        values.put("chuTri", leader);
        values.put("noiDungThem", Objects.requireNonNullElse(minutes, ""));
        values.put("quyenHan", "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG");
        return new PaperContent(values, Map.of(LIST, rows()));
    }

    /** One row a sentence; the first of each unit bears its name. */
    private List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        int place = 0;
        for (Map.Entry<String, List<String>> unit : byUnit.entrySet()) {
            String heading = ++place + ". " + unit.getKey();
            for (String sentence : unit.getValue()) {
                rows.add(Map.of("ketLuan.donVi", heading, "ketLuan.noiDung", sentence));
                heading = "";
            }
        }
        return rows;
    }
}
