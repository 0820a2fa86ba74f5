package vn.dondoc.notification.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.regulation.Profiles;

/** Where everybody asks how a person wants to be told. Asks for no right: whoever sends does so in the background. */
@ApplicationScoped
public class PersonalSettings {
    @PersistenceContext
    EntityManager em;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    public NotificationSettings of(UUID account) {
        NotificationSetting chosen = em.find(NotificationSetting.class, account);
        return chosen == null ? usual().alone() : chosen.settings(usual());
    }

    /** Of several people at once. */
    public Map<UUID, NotificationSettings> of(Collection<UUID> accounts) {
        Map<UUID, NotificationSettings> all = new HashMap<>();
        if (!accounts.isEmpty()) {
            UsualTimes usual = usual();
            accounts.forEach(account -> all.put(account, usual.alone()));
            em.createQuery("select s from NotificationSetting s where s.accountId in (:ids)", NotificationSetting.class)
                    .setParameter("ids", accounts)
                    .getResultList()
                    .forEach(chosen -> all.put(chosen.accountId(), chosen.settings(usual)));
        }
        return all;
    }

    public UsualTimes usual() {
        return UsualTimes.of(profiles.today());
    }

    /** Mail to that address of the person came back; until he has another one he gets no more. */
    @Transactional
    public void bounced(UUID account, String address) {
        chosenBy(account).bounced(address, clock.instant());
    }

    /** The person's address takes mail again. */
    @Transactional
    public void reachable(UUID account) {
        chosenBy(account).reachable();
    }

    NotificationSetting chosenBy(UUID account) {
        NotificationSetting chosen = em.find(NotificationSetting.class, account);
        if (chosen == null) {
            chosen = new NotificationSetting(account);
            em.persist(chosen);
        }
        return chosen;
    }
}
