package vn.dondoc.api.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.access.CallerLanguage;
import vn.dondoc.api.json.Body;
import vn.dondoc.api.query.Lists;
import vn.dondoc.api.query.Paging;
import vn.dondoc.api.query.References;
import vn.dondoc.api.query.Words;
import vn.dondoc.api.version.EntityTags;
import vn.dondoc.kernel.Slice;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.reminder.ReadingReminders;
import vn.dondoc.reminder.ReminderRow;
import vn.dondoc.task.HistoryEntry;
import vn.dondoc.task.IssuingTasks;
import vn.dondoc.task.Page;
import vn.dondoc.task.Responsibilities;
import vn.dondoc.task.Responsibility;
import vn.dondoc.task.TaskDetail;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;

/** Reading tasks, and correcting what was ordered. */
@Path("tasks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {
    private static final String HISTORY = "history";

    @Inject
    TaskReading reading;

    @Inject
    ReadingReminders reminders;

    @Inject
    Responsibilities responsibilities;

    @Inject
    IssuingTasks issuing;

    @Inject
    TaskAnswers answers;

    @Inject
    References references;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    @Inject
    Lists lists;

    @Inject
    CallerLanguage language;

    @GET
    @Operation(summary = "Tasks that the caller may see")
    public Slice<TaskRow> list(@BeanParam TaskQuery query, @Context UriInfo uri) {
        Page page = new Page(query.sort(), query.size(), lists.start(query, uri), 0, query.counted());
        return lists.answer(reading.page(query.filter(references, profiles, clock), page), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Everything about one task; with include=history also what happened to it")
    @APIResponseSchema(TaskWithHistory.class)
    public Response detail(
            @PathParam("id") UUID id, @QueryParam("include") @Nullable String include, @Context UriInfo uri) {
        if (include == null) {
            return answers.of(id);
        }
        Words.pick("include", include, new String[] {HISTORY}, word -> word);
        TaskReading.Whole whole = reading.whole(id, language.locale(), Paging.LARGEST);
        return EntityTags.tagged(
                new TaskWithHistory(whole.detail(), lists.below(HISTORY, whole.history(), uri)),
                whole.detail().version());
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What happened to the task, oldest first")
    public Slice<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam Paging paging, @Context UriInfo uri) {
        String start = lists.start(paging, uri);
        int after = start == null ? 0 : Integer.parseInt(start);
        return lists.answer(reading.history(id, after, paging.size()), uri);
    }

    @GET
    @Path("{id}/reminders")
    @Operation(summary = "What people were reminded of about the task, latest first")
    public Slice<ReminderRow> reminders(@PathParam("id") UUID id, @BeanParam Paging paging, @Context UriInfo uri) {
        String start = lists.start(paging, uri);
        long before = start == null ? Long.MAX_VALUE : Long.parseLong(start);
        return lists.answer(reminders.page(id, before, paging.size(), language.locale()), uri);
    }

    @GET
    @Path("{id}/responsibility")
    @Operation(summary = "With whom the task lay, and for how many days")
    public Responsibility responsibility(@PathParam("id") UUID id) {
        return responsibilities.of(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(summary = "Correct what was ordered; never state, lead unit or current deadline")
    @RequestBodySchema(TaskPatch.class)
    @APIResponseSchema(TaskDetail.class)
    public Response correct(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable ObjectNode patch) {
        Long seen = EntityTags.seen(ifMatch);
        ObjectNode changes = Body.required(patch);
        TaskDetail present = reading.detail(id, language.locale());
        return answers.after(id, () -> issuing.correct(id, seen, TaskPatch.of(present, changes)));
    }
}
