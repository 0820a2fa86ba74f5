package vn.dondoc.web.units;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.administration.MaintainingUnits;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitKind;
import vn.dondoc.organisation.UnitSheet;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Change;
import vn.dondoc.web.frame.Notices;

/** Entering a unit, or correcting the one whose id the address bears. */
@Named
@RequestScoped
public class UnitEditPage {
    @EJB
    MaintainingUnits maintaining;

    @Inject
    Units units;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private final UnitForm form = new UnitForm();
    private @Nullable UnitView unit;
    private List<Change> changes = List.of();
    private long version;

    @PostConstruct
    void load() {
        if (asked.text("id").isEmpty()) {
            form.setValidFrom(Zones.today(clock));
            return;
        }
        UnitView found = units.get(asked.id("id"));
        unit = found;
        version = found.version();
        form.show(
                found,
                found.successors().stream().map(id -> units.get(id).code()).collect(Collectors.joining("\n")));
    }

    /** Called before the page is drawn, so that an unknown id becomes the right error page. */
    public void open() {}

    public @Nullable String save() {
        UnitView seen = unit;
        UUID id = seen == null ? maintaining.register(sheet(), form.codeViews()) : seen.id();
        try {
            if (seen != null) {
                maintaining.correct(id, version, sheet(), form.codeViews());
            }
        } catch (StaleVersion stale) {
            UnitView now = units.get(id);
            changes = form.differences(now);
            version = stale.current();
            return null;
        }
        notices.done("unit.saved");
        return "/units/unit.xhtml?faces-redirect=true&id=" + id;
    }

    private UnitSheet sheet() {
        UnitKind kind = form.getKind();
        LocalDate from = form.getValidFrom();
        if (kind == null || from == null) {
            throw InvalidInput.at(kind == null ? "kind" : "validFrom", "input.required");
        }
        return new UnitSheet(
                form.getCode(),
                form.getName(),
                form.getShortName(),
                lines(form.getVariants()),
                kind,
                form.getParent(),
                from,
                form.getValidTo(),
                lines(form.getSuccessors()).stream().map(this::successor).toList());
    }

    private UUID successor(String code) {
        return units.directory().all().stream()
                .filter(other -> other.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> InvalidInput.at("successors", "unit.unknown", code))
                .id();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public UnitForm getForm() {
        return form;
    }

    /** The unit as it is kept; null for a new one. */
    public @Nullable UnitView getUnit() {
        return unit;
    }

    public List<Change> getChanges() {
        return changes;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long seen) {
        version = seen;
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }
}
