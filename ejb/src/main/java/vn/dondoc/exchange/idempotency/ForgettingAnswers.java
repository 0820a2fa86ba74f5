package vn.dondoc.exchange.idempotency;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Wakes once an hour and lets answers go whose time is over. */
@Singleton
public class ForgettingAnswers {
    @Inject
    IdempotentActs acts;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void tick() {
        acts.forgetOld();
    }
}
