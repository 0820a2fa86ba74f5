package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;

/** Finds the unit that takes a task over. */
@ApplicationScoped
public class LeadUnits {
    @Inject
    Units units;

    @Inject
    Clock clock;

    /** The existing unit that the text means; not the one that has the task already. */
    UUID other(Task task, @Nullable String text) {
        InputCheck check = new InputCheck();
        String clean = check.text("leadUnit", text, 300);
        check.orFail();
        UnitView unit = units.directory()
                .find(clean, Zones.today(clock))
                .filter(found -> found.existsOn(Zones.today(clock)))
                .orElseThrow(() -> InvalidInput.at("leadUnit", "unit.unknown", clean));
        if (unit.id().equals(task.leadUnit)) {
            throw InvalidInput.at("leadUnit", "task.sameUnit", unit.name());
        }
        return unit.id();
    }
}
