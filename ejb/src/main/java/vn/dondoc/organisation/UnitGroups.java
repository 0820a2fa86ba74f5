package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dondoc.kernel.Texts;

/** Names under which a document addresses many units at once, such as "các sở, ban, ngành". */
public enum UnitGroups {
    DEPARTMENTS(
            "(cac |thu truong cac )?so,? (va )?(ban,? )?nganh( thuoc tinh| cap tinh)?",
            EnumSet.of(UnitKind.OFFICE, UnitKind.DEPARTMENT)),
    DISTRICTS(
            "(cac |chu tich )?(ubnd |uy ban nhan dan )?(cac )?(huyen,? thi xa,? (va )?thanh pho|dia phuong|cap huyen)( thuoc tinh)?",
            EnumSet.of(UnitKind.DISTRICT)),
    COMMUNES(
            "(cac |chu tich )?(ubnd |uy ban nhan dan )?(cac )?(xa,? phuong(,? (va )?(dac khu|thi tran))?|cap xa)( thuoc tinh)?",
            EnumSet.of(UnitKind.COMMUNE));

    private final Pattern words;
    private final Set<UnitKind> kinds;

    UnitGroups(String words, Set<UnitKind> kinds) {
        this.words = Pattern.compile(words);
        this.kinds = kinds;
    }

    /** The units that the text addresses on that day; empty when it names no group. */
    public static List<UnitView> expand(String text, LocalDate on, UnitDirectory units) {
        String folded = Texts.fold(text).replaceAll("\\s*-\\s*", ", ");
        for (UnitGroups group : values()) {
            if (group.words.matcher(folded).matches()) {
                return units.ofKinds(group.kinds, on);
            }
        }
        return List.of();
    }
}
