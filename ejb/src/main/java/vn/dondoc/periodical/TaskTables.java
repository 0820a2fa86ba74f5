package vn.dondoc.periodical;

import static vn.dondoc.periodical.ReportTable.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DocumentTypeView;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.Slice;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.periodical.ReportTable.Column;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.task.Page;
import vn.dondoc.task.SaidOfTask;
import vn.dondoc.task.SayingsOfTasks;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskSort;
import vn.dondoc.task.Timeliness;

/** Biểu 2 and Biểu 3: a line for each task, as it was at the instant of the report; what is overdue first. */
@ApplicationScoped
class TaskTables {
    /** The most tasks in the tables; the list that a number opens has all of them. */
    static final int MOST = 20_000;

    private static final int BATCH = 500;
    private static final List<Timeliness> ORDER =
            List.of(Timeliness.OPEN_OVERDUE, Timeliness.OPEN_IN_TIME, Timeliness.DONE_LATE, Timeliness.DONE_ON_TIME);

    static final List<Column> TASKS = List.of(
            column("stt", "STT", 6),
            column("vanBan", "Số, ký hiệu, ngày văn bản", 22),
            column("trichYeu", "Trích yếu", 36),
            column("noiDung", "Nội dung nhiệm vụ", 48),
            column("chuTri", "Cơ quan chủ trì", 24),
            column("phoiHop", "Cơ quan phối hợp", 24),
            column("thoiHan", "Thời hạn", 12),
            column("ketQua", "Kết quả, tiến độ", 36),
            column("vanBanKetQua", "Văn bản kết quả", 18),
            column("ngayXong", "Ngày hoàn thành", 12),
            column("tinhTrang", "Tình trạng", 18),
            column("soNgay", "Số ngày quá hạn", 9),
            column("khoKhan", "Lý do, khó khăn", 30),
            column("kienNghi", "Kiến nghị", 30));

    /** NĐ 30/2020/NĐ-CP, Phụ lục IV: exactly these seven. */
    static final List<Column> REGISTER = List.of(
            column("soDen", "Số đến", 9),
            column("vanBan", "Tên loại, số, ký hiệu, ngày tháng và tên cơ quan ban hành văn bản", 48),
            column("nguoiNhan", "Đơn vị hoặc người nhận", 26),
            column("thoiHan", "Thời hạn giải quyết", 12),
            column("tienDo", "Tiến độ giải quyết", 36),
            column("traLoi", "Số, ký hiệu văn bản trả lời", 20),
            column("ghiChu", "Ghi chú", 20));

    @Inject
    TaskReading reading;

    @Inject
    SayingsOfTasks sayings;

    @Inject
    ReferenceLists lists;

    /** A task and what was said of it. */
    record Listed(TaskRow task, SaidOfTask said) {}

    /** The tasks of a report, within the bound; how many there are in all is the sum of its figures. */
    List<Listed> tasks(ReportPlan plan) {
        List<Listed> tasks = new ArrayList<>();
        for (Timeliness timeliness : ORDER) {
            String after = null;
            do {
                Slice<TaskRow> batch = reading.page(
                        plan.counted(plan.asOf())
                                .timeliness(EnumSet.of(timeliness))
                                .build(),
                        new Page(TaskSort.DUE_DATE, Math.min(BATCH, MOST - tasks.size()), after, 0, false));
                List<UUID> ids = batch.items().stream().map(TaskRow::id).toList();
                Map<UUID, SaidOfTask> said = sayings.by(plan.asOf(), ids);
                for (TaskRow row : batch.items()) {
                    SaidOfTask words = said.get(row.id());
                    if (words != null) {
                        tasks.add(new Listed(row, words));
                    }
                }
                after = batch.next();
            } while (after != null && tasks.size() < MOST);
            if (tasks.size() >= MOST) {
                break;
            }
        }
        return tasks;
    }

    ReportTable list(List<Listed> tasks, ReportPlan plan, long total) {
        Messages words = Messages.of(Messages.VIETNAMESE);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Listed listed : tasks) {
            TaskRow task = listed.task();
            SaidOfTask said = listed.said();
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    notation(task),
                    said.directiveTitle(),
                    task.title(),
                    task.leadUnit() == null ? null : task.leadUnit().name(),
                    task.coordinatingUnits().stream().map(UnitRef::name).collect(Collectors.joining("; ")),
                    due(task, plan),
                    said.progress(),
                    said.result(),
                    said.doneOn(),
                    words.text("task.timeliness." + task.timeliness()),
                    daysLate(listed, plan),
                    said.obstacles(),
                    said.proposal()));
        }
        return new ReportTable("bieu2", "Biểu 2. Danh mục nhiệm vụ", TASKS, rows, total);
    }

    ReportTable register(List<Listed> tasks, ReportPlan plan, long total) {
        Messages words = Messages.of(Messages.VIETNAMESE);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Listed listed : tasks) {
            TaskRow task = listed.task();
            SaidOfTask said = listed.said();
            String type = lists.documentType(said.directiveType())
                    .map(DocumentTypeView::name)
                    .orElse(said.directiveType());
            rows.add(Arrays.asList(
                    null,
                    type + " số " + notation(task) + " của " + said.issuer(),
                    task.leadUnit() == null ? null : task.leadUnit().name(),
                    due(task, plan),
                    said.progress(),
                    said.result(),
                    words.text("task.timeliness." + task.timeliness())));
        }
        return new ReportTable(
                "bieu3",
                "Biểu 3. Sổ theo dõi giải quyết văn bản đến (Nghị định số 30/2020/NĐ-CP, Phụ lục IV)",
                REGISTER,
                rows,
                total);
    }

    private static String notation(TaskRow task) {
        return task.directive().notation() + " ngày "
                + ReportText.day(task.directive().issued());
    }

    static @Nullable LocalDate due(TaskRow task, ReportPlan plan) {
        return plan.measured() == Measure.CURRENT_DEADLINE ? task.dueDate() : task.originalDueDate();
    }

    /** Calendar days behind the deadline; null when it was not late. */
    static @Nullable Long daysLate(Listed listed, ReportPlan plan) {
        LocalDate due = due(listed.task(), plan);
        LocalDate end =
                listed.said().doneOn() == null ? plan.day() : listed.said().doneOn();
        return due == null || !end.isAfter(due) ? null : (Long) ChronoUnit.DAYS.between(due, end);
    }
}
