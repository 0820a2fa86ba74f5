package vn.dondoc.urging;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Role;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;

/**
 * Who signs, and by what authority (NĐ 30/2020/NĐ-CP, Phụ lục I).
 *
 * @param account of the signer
 * @param name as it stands under the signature
 * @param capacity the lines above it, in capitals: "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"
 */
@Embeddable
public record Signature(
        @Column(name = "signer") UUID account,
        @Column(name = "signer_name") String name,
        String capacity) {
    /** As the house of the person's office would write it. */
    static Signature of(UrgingForm form, Person person) {
        return new Signature(person.id(), person.name(), capacity(form, person));
    }

    private static String capacity(UrgingForm form, Person person) {
        String position = Optional.ofNullable(person.position()).orElse("").toUpperCase(Locale.forLanguageTag("vi"));
        boolean deputy = position.startsWith("PHÓ");
        if (person.has(Role.LEADER)) {
            return deputy ? "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH" : "CHỦ TỊCH";
        }
        if (!person.has(Role.OFFICE_HEAD)) {
            return "TL. CHÁNH VĂN PHÒNG\n" + (position.isEmpty() ? "TRƯỞNG PHÒNG" : position);
        }
        String order = form == UrgingForm.SLIP ? "" : "TL. CHỦ TỊCH\n";
        return order + (deputy ? "KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG" : "CHÁNH VĂN PHÒNG");
    }
}
