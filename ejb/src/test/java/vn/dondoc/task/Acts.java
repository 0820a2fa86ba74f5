package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.task.CompletingTasks.Completion;
import vn.dondoc.task.ReportingProgress.Report;
import vn.dondoc.task.ReturningTasks.Resolution;

/** Every act of the product with an input that is in order. */
public final class Acts {
    private static final LocalDate LATER = TaskFixture.DUE.plusDays(14);

    private final TaskFixture world;

    public Acts(TaskFixture world) {
        this.world = world;
    }

    /** This person does it, having read the newest version. */
    public void by(String username, TaskAction action, UUID task) {
        world.as(username);
        act(action, task, world.version(task));
    }

    /** Whoever is signed in does it, having read that version. */
    public void act(TaskAction action, UUID task, Long seen) {
        switch (action) {
            case ISSUE -> world.bean(IssuingTasks.class).issue(task, seen);
            case ACCEPT -> world.bean(AcceptingTasks.class).accept(task, seen, null);
            case ASSIGN_INSIDE -> assign(task, seen);
            case RETURN ->
                world.bean(ReturningTasks.class).requestReturn(task, seen, ReturnReason.NOT_COMPETENT, "Không đúng");
            case RESOLVE_RETURN -> resolve(task, seen, Resolution.KEEP);
            case PROGRESS -> world.bean(ReportingProgress.class).report(task, seen, progress(40));
            case CONTRIBUTE -> world.bean(ReportingProgress.class).contribute(task, seen, "Ý kiến phối hợp", List.of());
            case COMMENT -> world.bean(ReportingProgress.class).comment(task, seen, "Đề nghị khẩn trương");
            case REPORT_COMPLETION -> world.bean(CompletingTasks.class).report(task, seen, completion());
            case CONFIRM -> world.bean(CompletingTasks.class).confirm(task, seen, null);
            case REJECT -> world.bean(CompletingTasks.class).reject(task, seen, "Thiếu phụ lục");
            case EXTENSION_REQUESTS -> world.bean(ExtendingDeadlines.class).request(task, seen, LATER, "Mưa lũ");
            case URGE -> world.bean(UrgingUnits.class).urge(task, seen, null, null);
            case ASK_EXPLANATION -> world.bean(UrgingUnits.class).askExplanation(task, seen, "Vì sao chậm?", LATER);
            case EXPLAIN -> world.bean(UrgingUnits.class).explain(task, seen, "Do thiếu số liệu");
            default -> steer(action, task, seen);
        }
    }

    private void steer(TaskAction action, UUID task, Long seen) {
        SteeringTasks steering = world.bean(SteeringTasks.class);
        switch (action) {
            case TRANSFER -> steering.transfer(task, seen, "syt", "Chuyển đúng chức năng");
            case SUSPEND -> steering.suspend(task, seen, "Chờ ý kiến Bộ");
            case RESUME -> steering.resume(task, seen, "Đã có ý kiến");
            case WITHDRAW -> steering.withdraw(task, seen, "Không còn cần thiết");
            case SUPERSEDE -> steering.supersede(task, seen, another(task).toString(), "Gộp nhiệm vụ");
            default -> throw new IllegalArgumentException(action.name());
        }
    }

    /** The head names the officer of his own unit. */
    private void assign(UUID task, Long seen) {
        String head = world.bean(CurrentActor.class).get().username();
        LocalDate inside = TaskFixture.DUE.minusDays(5);
        world.bean(AcceptingTasks.class).assignInside(task, seen, head.replace("thutruong", "canbo"), inside, null);
    }

    public void resolve(UUID task, Long seen, Resolution how) {
        String unit = how == Resolution.REASSIGN ? "syt" : null;
        world.bean(ReturningTasks.class).resolve(task, seen, how, unit, "Theo quy chế");
    }

    public static Report progress(int percent) {
        return new Report(percent, "Đang thực hiện", null, null, null, List.of());
    }

    public static Completion completion() {
        return new Completion("Đã hoàn thành", "102/BC-SNV", TaskFixture.TODAY, List.of());
    }

    /** Some task to take the place of this one. */
    private UUID another(UUID task) {
        return world.database()
                .entityManager()
                .createQuery("select t.id from Task t where t.id <> :task order by t.id", UUID.class)
                .setParameter("task", task)
                .setMaxResults(1)
                .getSingleResult();
    }
}
