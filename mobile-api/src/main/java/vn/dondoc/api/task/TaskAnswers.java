package vn.dondoc.api.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import vn.dondoc.api.access.CallerLanguage;
import vn.dondoc.api.version.EntityTags;
import vn.dondoc.exchange.idempotency.OneTransaction;
import vn.dondoc.task.TaskDetail;
import vn.dondoc.task.TaskReading;

/** Every act on a task is answered alike: with the task as it is now, and its tag. */
@ApplicationScoped
public class TaskAnswers {
    @Inject
    TaskReading reading;

    @Inject
    OneTransaction transaction;

    @Inject
    CallerLanguage language;

    /** The task as it is. */
    Response of(UUID task) {
        return tagged(reading.detail(task, language.locale()));
    }

    /** Does the act and answers with the task that it leaves. */
    Response after(UUID task, Runnable act) {
        return afterDecision(() -> {
            act.run();
            return task;
        });
    }

    /** Does the act, which says on which task it was, and answers with that. */
    Response afterDecision(Supplier<UUID> act) {
        return tagged(transaction.then(act, task -> reading.detail(task, language.locale())));
    }

    private static Response tagged(TaskDetail detail) {
        return EntityTags.tagged(detail, detail.version());
    }
}
