package vn.dondoc.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StaleVersion;

/** Where units are written down. It asks for no right: the acts that use it do. Runs in the caller's transaction. */
@ApplicationScoped
public class UnitRegistry {
    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    @Inject
    Event<UnitsChanged> changed;

    /** A new unit with its codes. */
    public UUID register(UnitSheet sheet, List<UnitCodeView> codes) {
        UnitSheet clean = check(sheet, codes);
        refuseTakenCode(clean.code(), null);
        Unit unit = Unit.from(clean);
        em.persist(unit);
        write(unit.id(), codes);
        announce();
        return unit.id();
    }

    /**
     * Corrects a unit and its codes.
     *
     * @param seen the version that the caller has read; null where nobody else can be writing
     * @return true when anything changed
     */
    public boolean correct(UUID id, @Nullable Long seen, UnitSheet sheet, List<UnitCodeView> codes) {
        UnitSheet clean = check(sheet, codes);
        Unit unit = em.find(Unit.class, id);
        if (unit == null) {
            throw new NotFound();
        }
        if (seen != null && unit.version() != seen) {
            throw new StaleVersion(unit.version());
        }
        refuseTakenCode(clean.code(), id);
        boolean sheetChanged = unit.correct(clean);
        boolean codesChanged = !codesOf(id).equals(codes);
        if (codesChanged) {
            em.lock(unit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            em.createQuery("delete from UnitCode c where c.unitId = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            write(id, codes);
        }
        if (sheetChanged || codesChanged) {
            announce();
        }
        return sheetChanged || codesChanged;
    }

    private UnitSheet check(UnitSheet sheet, List<UnitCodeView> codes) {
        InputCheck check = new InputCheck();
        UnitSheet clean = sheet.checked(check);
        for (int i = 0; i < codes.size(); i++) {
            UnitCodeView code = codes.get(i);
            if (!code.scheme().accepts(code.value())) {
                check.problem("codes[" + i + "].value", "unit.codeForm");
            }
        }
        check.orFail();
        UUID parent = clean.parent();
        if (parent != null && em.find(Unit.class, parent) == null) {
            throw BusinessRuleViolation.at("parent", "unit.unknown", parent);
        }
        return clean;
    }

    private void refuseTakenCode(String code, @Nullable UUID own) {
        boolean taken = em
                .createQuery("select u.id from Unit u where lower(u.code) = lower(:code)", UUID.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .anyMatch(other -> !other.equals(own));
        if (taken) {
            throw BusinessRuleViolation.at("code", "unit.codeTaken", code);
        }
    }

    private List<UnitCodeView> codesOf(UUID id) {
        return em
                .createQuery("select c from UnitCode c where c.unitId = :id order by c.validFrom, c.id", UnitCode.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(UnitCode::view)
                .toList();
    }

    private void write(UUID unit, List<UnitCodeView> codes) {
        codes.forEach(code -> em.persist(new UnitCode(unit, code)));
    }

    private void announce() {
        em.flush();
        changed.fire(new UnitsChanged());
        units.forget(new UnitsChanged());
    }
}
