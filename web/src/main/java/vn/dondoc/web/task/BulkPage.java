package vn.dondoc.web.task;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.task.ChosenTask;
import vn.dondoc.task.ChosenTasks;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskReading;
import vn.dondoc.web.frame.PageAddress;
import vn.dondoc.web.list.Rights;
import vn.dondoc.web.list.ShownTasks;

/**
 * One act on several tasks: first what it would do to each, then what it did. The chosen tasks travel in the form with the
 * version that was shown, so nobody acts on what he has not seen.
 */
@Named
@RequestScoped
public class BulkPage {
    public static final int MOST = 500;

    @EJB
    ChosenTasks chosenTasks;

    @EJB
    TaskReading reading;

    @Inject
    BulkActs acts;

    @Inject
    TaskQueryReader queries;

    @Inject
    Rights rights;

    private Optional<TaskAction> act = Optional.empty();
    private String query = "";
    private List<ChosenTask> tasks = List.of();
    private @Nullable List<BulkActs.Result> results;
    private @Nullable String note;
    private @Nullable LocalDate replyBy;

    @PostConstruct
    void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String[]> sent = faces.getExternalContext().getRequestParameterValuesMap();
        query = first(sent, "query");
        String wish = first(sent, "act");
        act = rights.getBulkActs().stream()
                .filter(one -> one.path().equals(wish))
                .findFirst();
        if (!faces.isPostback()) {
            tasks = chosenTasks.of("true".equals(first(sent, "all")) ? everything() : checked(sent));
        }
    }

    private List<UUID> everything() {
        return reading.ids(
                queries.read(PageAddress.asking(ShownTasks.LIST, query)).filter(), MOST);
    }

    /** Called before the page is drawn: without an act there is nothing to show. */
    public void open() {
        if (act.isEmpty()) {
            throw new NotFound();
        }
    }

    private static List<UUID> checked(Map<String, String[]> sent) {
        return Arrays.stream(sent.getOrDefault("task", new String[0]))
                .flatMap(text -> Ids.parse(text).stream())
                .limit(MOST)
                .toList();
    }

    private static String first(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** Does it, each task in a transaction of its own: one that refuses holds up none of the others. */
    public void perform() {
        Map<UUID, Long> seen = Arrays.stream(first(
                                FacesContext.getCurrentInstance()
                                        .getExternalContext()
                                        .getRequestParameterValuesMap(),
                                "chosen")
                        .split(" "))
                .map(pair -> pair.split(":"))
                .filter(pair -> pair.length == 2 && pair[1].matches("\\d{1,18}"))
                .limit(MOST)
                .collect(Collectors.toMap(pair -> Ids.orNotFound(pair[0]), pair -> Long.valueOf(pair[1]), (a, b) -> a));
        List<ChosenTask> found = chosenTasks.of(seen.keySet());
        TaskAction action = act.orElseThrow(NotFound::new);
        acts.check(action, note, replyBy);
        results = found.stream()
                .map(task ->
                        acts.perform(action, task, seen.getOrDefault(task.id(), 0L), new BulkActs.Said(note, replyBy)))
                .toList();
    }

    /** The tasks with which the act can be done now. */
    public List<ChosenTask> getPossible() {
        return tasks.stream().filter(this::possible).toList();
    }

    public boolean possible(ChosenTask task) {
        return act.isPresent() && task.allowed().contains(act.get());
    }

    /** What travels in the form: id and version of each possible task. */
    public String getChosen() {
        return getPossible().stream()
                .map(task -> task.id() + ":" + task.version())
                .collect(Collectors.joining(" "));
    }

    public List<ChosenTask> getTasks() {
        return tasks;
    }

    public @Nullable TaskAction getAct() {
        return act.orElse(null);
    }

    /** True for the acts that can be said something with and answered by a day. */
    public boolean isAsking() {
        return act.filter(one -> one == TaskAction.URGE || one == TaskAction.ASK_EXPLANATION)
                .isPresent();
    }

    /** Null until it was done. */
    public @Nullable List<BulkActs.Result> getResults() {
        return results;
    }

    public long getDone() {
        return results == null
                ? 0
                : results.stream().filter(result -> result.problem() == null).count();
    }

    public String getQuery() {
        return query;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String typed) {
        note = typed;
    }

    public @Nullable LocalDate getReplyBy() {
        return replyBy;
    }

    public void setReplyBy(@Nullable LocalDate day) {
        replyBy = day;
    }
}
