package vn.dondoc.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.TypedDate;
import vn.dondoc.directive.DocumentTypeView;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.search.SearchFilter;
import vn.dondoc.search.index.HitKind;

/** Reads the query of a saved search as portal and API do when they are asked it. */
@ApplicationScoped
public class SavedQuery {
    private static final Set<String> KEPT = Set.of(
            "q", "kind", "type", "issuer", "signer", "from", "to", "year", "anyTime", "literal", "field", "unit",
            "state", "sort");
    private static final Set<String> ASKING = Set.of("q", "issuer", "signer");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;

    /** Stands for a unit that is not known any more: nothing belongs to it. */
    private static final UUID NO_UNIT = new UUID(0, 0);

    @Inject
    ReferenceLists lists;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** The query without what belongs to one visit alone, such as the page; empty when it asks for nothing. */
    String kept(@Nullable String query) {
        Map<String, List<String>> said = parameters(query);
        if (ASKING.stream().noneMatch(said::containsKey)) {
            return "";
        }
        return said.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(value -> each.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    SearchFilter filter(String query) {
        Map<String, List<String>> said = parameters(query);
        String year = first(said, "year");
        boolean ofYear = year != null
                && year.matches("\\d{4}")
                && Integer.parseInt(year) >= FIRST_YEAR
                && Integer.parseInt(year) <= LAST_YEAR;
        return new SearchFilter(
                first(said, "q"),
                "true".equals(first(said, "literal")),
                Arrays.stream(HitKind.values())
                        .filter(kind -> kind.word().equals(first(said, "kind")))
                        .findFirst()
                        .orElse(null),
                said.getOrDefault("type", List.of()).stream().map(this::type).collect(Collectors.toSet()),
                first(said, "issuer"),
                first(said, "signer"),
                ofYear ? LocalDate.of(Integer.parseInt(String.valueOf(year)), 1, 1) : day(first(said, "from")),
                ofYear ? LocalDate.of(Integer.parseInt(String.valueOf(year)), 12, 31) : day(first(said, "to")),
                "true".equals(first(said, "anyTime")),
                first(said, "field"),
                unit(first(said, "unit")),
                Set.copyOf(said.getOrDefault("state", List.of())),
                false);
    }

    private String type(String said) {
        return lists.documentType(said).map(DocumentTypeView::abbreviation).orElse(said);
    }

    private @Nullable LocalDate day(@Nullable String said) {
        return said == null
                ? null
                : TypedDate.read(said, Zones.today(clock), TypedDate.Leaning.BACK)
                        .orElse(null);
    }

    private @Nullable UUID unit(@Nullable String said) {
        return said == null
                ? null
                : units.directory()
                        .find(said, Zones.today(clock))
                        .map(UnitView::id)
                        .orElse(NO_UNIT);
    }

    private static @Nullable String first(Map<String, List<String>> said, String name) {
        return said.containsKey(name) ? said.get(name).get(0) : null;
    }

    private static Map<String, List<String>> parameters(@Nullable String query) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (String part : query == null ? new String[0] : query.split("&")) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals);
            String value = equals < 0 ? "" : decoded(part.substring(equals + 1)).strip();
            if (KEPT.contains(name) && !value.isEmpty()) {
                said.computeIfAbsent(name, each -> new ArrayList<>()).add(value);
            }
        }
        return said;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
