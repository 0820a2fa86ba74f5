package vn.dondoc.demo.content;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.organisation.UnitKind;

/**
 * A unit of the province as it stood in 2017.
 *
 * @param headPosition the office that its head holds
 * @param officerPosition the office that its officer holds
 */
public record DemoUnit(
        String code,
        String name,
        UnitKind kind,
        String shortName,
        List<String> variants,
        LocalDate validFrom,
        String headPosition,
        String officerPosition) {
    private static final String DISTRICT = "Ủy ban nhân dân ";

    /** The locality that a district's committee governs, such as "huyện Đại Lộc"; the name itself for other units. */
    String locality() {
        return name.startsWith(DISTRICT) ? name.substring(DISTRICT.length()) : name;
    }
}
