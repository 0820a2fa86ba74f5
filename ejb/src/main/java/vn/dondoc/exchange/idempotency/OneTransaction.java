package vn.dondoc.exchange.idempotency;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.dondoc.identity.OpenToAll;

/** Does an act and reads what became of it in one transaction, so that the answer shows just what the act left. */
@Stateless
@OpenToAll("asks nothing itself: the act and the reading ask for their rights")
public class OneTransaction {
    @PersistenceContext
    EntityManager em;

    /** Does the act, writes it to the database, then reads. */
    public <A, T> T then(Supplier<A> act, Function<A, T> reading) {
        A done = act.get();
        em.flush();
        return reading.apply(done);
    }
}
