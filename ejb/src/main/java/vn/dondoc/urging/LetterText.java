package vn.dondoc.urging;

import static vn.dondoc.paper.PaperForm.field;
import static vn.dondoc.paper.PaperForm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dondoc.kernel.Texts;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.paper.PaperContent;
import vn.dondoc.paper.PaperDay;
import vn.dondoc.paper.PaperForm;
import vn.dondoc.paper.PaperForms;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.regulation.Rule;

/** What letters say, field by field of their templates; papers are written in Vietnamese whatever language their reader has. */
public final class LetterText implements PaperForms {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String LINES = "nhiemVu";

    private static final List<PaperForm.Field> FIELDS = List.of(
            field("coQuanTren"),
            field("coQuan"),
            required("soKyHieu"),
            field("diaDanh"),
            field("ngayThang"),
            required("donVi"),
            field("tinh"),
            field("soNhiemVu"),
            field("thoiHanTraLoi"),
            field("noiDungThem"),
            required("quyenHan"),
            required("nguoiKy"),
            field("nhiemVu.stt"),
            field("nhiemVu.ma"),
            required("nhiemVu.noiDung"),
            field("nhiemVu.vanBan"),
            field("nhiemVu.thoiHan"),
            field("nhiemVu.quaHan"),
            field("nhiemVu.tinhHinh"),
            field("nhiemVu.tienDo"),
            field("nhiemVu.giaHan"),
            field("nhiemVu.soLanDonDoc"));

    private static final Map<UrgingForm, PaperForm> FORMS = Map.of(
            UrgingForm.SLIP, new PaperForm("urging-slip", "/vn/dondoc/urging/slip.xml", FIELDS),
            UrgingForm.LETTER, new PaperForm("urging-letter", "/vn/dondoc/urging/letter.xml", FIELDS),
            UrgingForm.CRITICISM, new PaperForm("urging-criticism", "/vn/dondoc/urging/criticism.xml", FIELDS));

    @Override
    public List<PaperForm> forms() {
        return List.copyOf(FORMS.values());
    }

    static PaperForm form(UrgingForm form) {
        return Objects.requireNonNull(FORMS.get(form), form.name());
    }

    static String day(LocalDate day) {
        return PaperDay.shortly(day);
    }

    /** The letter with its lines, in the words of the templates; it must have its number. */
    static PaperContent of(UrgingLetter letter, UnitRef unit, List<LetterLine> lines, RegulationProfile profile) {
        LetterNumber number = Objects.requireNonNull(letter.number());
        Signature signature = Objects.requireNonNull(letter.signature());
        String province = profile.text(Rule.PROVINCE_NAME);
        boolean office = number.organ() == LetterNumber.Organ.OFFICE;
        String upper = province.toUpperCase(VIETNAMESE);
        Map<String, String> values = new HashMap<>();
        values.put("coQuanTren", office ? "UBND " + upper : "");
        values.put("coQuan", office ? "VĂN PHÒNG" : "ỦY BAN NHÂN DÂN\n" + upper);
        values.put("soKyHieu", number.text());
        values.put("diaDanh", profile.text(Rule.PLACE_OF_ISSUE));
        values.put("ngayThang", PaperDay.inWords(number.issued()));
        values.put("donVi", unit.name());
        values.put("tinh", province);
        values.put("soNhiemVu", String.format(Locale.ROOT, "%02d", lines.size()));
        values.put("thoiHanTraLoi", day(Objects.requireNonNull(letter.replyBy())));
        values.put("noiDungThem", Objects.requireNonNullElse(letter.remark(), ""));
        values.put("quyenHan", signature.capacity());
        values.put("nguoiKy", signature.name());
        List<Map<String, String>> rows = new ArrayList<>();
        for (LetterLine line : lines) {
            rows.add(row(rows.size() + 1, Objects.requireNonNull(line.facts())));
        }
        return new PaperContent(values, Map.of(LINES, rows));
    }

    private static Map<String, String> row(int position, LineFacts facts) {
        Map<String, String> row = new HashMap<>();
        row.put("nhiemVu.stt", String.valueOf(position));
        row.put("nhiemVu.ma", facts.code());
        row.put("nhiemVu.noiDung", facts.title());
        row.put("nhiemVu.vanBan", facts.directive());
        row.put("nhiemVu.thoiHan", facts.due() == null ? "" : day(facts.due()));
        row.put("nhiemVu.quaHan", facts.daysLate() == 0 ? "" : String.valueOf(facts.daysLate()));
        row.put("nhiemVu.tinhHinh", facts.progress() == null ? "Chưa có báo cáo" : facts.progress());
        row.put("nhiemVu.tienDo", facts.percent() + "%");
        row.put("nhiemVu.giaHan", facts.wished() == null ? "" : "Đang xin gia hạn đến " + day(facts.wished()));
        row.put("nhiemVu.soLanDonDoc", String.valueOf(facts.urgings()));
        return row;
    }

    /** What the letter is found by, folded. */
    static String searchText(LetterNumber number, UnitRef unit, List<LetterLine> lines) {
        Stream<String> words = Stream.concat(
                Stream.of(number.text(), unit.name(), unit.code()),
                lines.stream()
                        .map(LetterLine::facts)
                        .filter(Objects::nonNull)
                        .map(said -> said.code() + " " + said.title() + " " + said.directive()));
        return Texts.fold(String.join(" ", words.toList()));
    }

    /** What a letter of that form is called. */
    public static String name(UrgingForm form) {
        return switch (form) {
            case SLIP -> "Phiếu đôn đốc";
            case CRITICISM -> "Văn bản phê bình";
            default -> "Công văn đôn đốc";
        };
    }

    /** What the history of each of its tasks says. */
    static String told(LetterNumber number, UrgingForm form) {
        return name(form) + " số " + number.text() + " ngày " + day(number.issued());
    }
}
