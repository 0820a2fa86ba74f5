package vn.dondoc.web.units;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Right;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.web.frame.Asked;

/** One unit: its codes and dates, what stands above and below it, who works there. */
@Named
@RequestScoped
public class UnitPage {
    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    CurrentActor current;

    @Inject
    Asked asked;

    private UnitView unit;

    @PostConstruct
    void load() {
        unit = units.get(asked.id("id"));
    }

    /** Called before the page is drawn, so that an unknown id becomes the right error page. */
    public void open() {}

    public UnitView getUnit() {
        return unit;
    }

    public List<UnitView> getBelow() {
        return units.directory().all().stream()
                .filter(other -> unit.id().equals(other.parent()))
                .toList();
    }

    public List<Person> getPeople() {
        return people.of(unit.id(), null);
    }

    public boolean isEditable() {
        return current.get().may(Right.MANAGE_SETTINGS);
    }
}
