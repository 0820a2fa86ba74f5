package vn.dondoc.web.units;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitKind;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.web.frame.Asked;

/** The units as a table that shows their tree by indentation; ended ones on demand. */
@Named
@RequestScoped
public class UnitListPage {
    private static final int DEEPEST = 4;

    @Inject
    Units units;

    @Inject
    Asked asked;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private final List<Row> rows = new ArrayList<>();

    /** A unit with its place in the tree, 0 at the top. */
    public record Row(UnitView unit, int depth, boolean ended) {}

    @PostConstruct
    void load() {
        add(null, 0, units.directory().all());
    }

    private void add(@Nullable UUID parent, int depth, List<UnitView> all) {
        LocalDate today = Zones.today(clock);
        for (UnitView unit : all) {
            if (Objects.equals(unit.parent(), parent)) {
                if (wanted(unit, today)) {
                    rows.add(new Row(unit, depth, !unit.existsOn(today)));
                }
                add(unit.id(), Math.min(depth + 1, DEEPEST), all);
            }
        }
    }

    private boolean wanted(UnitView unit, LocalDate today) {
        String text = Texts.fold(getText());
        return (isEnded() || unit.existsOn(today))
                && (getKind() == null || unit.kind() == getKind())
                && (text.isEmpty()
                        || Texts.fold(unit.code() + " " + unit.name() + " " + unit.label())
                                .contains(text));
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getText() {
        return asked.text("name").orElse("");
    }

    public @Nullable UnitKind getKind() {
        return asked.choice(UnitKind.class, "kind").orElse(null);
    }

    public boolean isEnded() {
        return asked.flag("ended");
    }

    public boolean isEditable() {
        return current.get().may(Right.MANAGE_SETTINGS);
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }
}
