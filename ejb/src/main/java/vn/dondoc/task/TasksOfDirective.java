package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;

/** The tasks of one directive as the one who asks may see them. */
@ApplicationScoped
public class TasksOfDirective {
    @PersistenceContext
    EntityManager em;

    @Inject
    TaskQueries queries;

    @Inject
    TaskRows rows;

    /** In the order of entry; parents stand before their children. */
    public List<TaskRow> of(UUID directive, Actor actor) {
        Conditions conditions = new Conditions().add("t.directiveId = :directive", "directive", directive);
        TaskScope.visibleTo(actor, conditions);
        return queries.rows(conditions
                .fill(em.createQuery(
                        "select new vn.dondoc.task.TaskLine(" + TaskLine.COLUMNS
                                + ") from Task t join Directive d on d.id = t.directiveId" + conditions.where()
                                + " order by t.id",
                        TaskLine.class))
                .getResultList());
    }

    /** A person as shown; null for null. */
    public @Nullable PersonRef person(@Nullable UUID account) {
        return rows.person(account);
    }
}
