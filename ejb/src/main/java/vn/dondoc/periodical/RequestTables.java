package vn.dondoc.periodical;

import static vn.dondoc.periodical.ReportTable.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.Units;
import vn.dondoc.periodical.ReportTable.Column;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.ExtensionRequest;
import vn.dondoc.task.TaskScope;

/** Biểu 4 and Biểu 5: the later deadlines that were asked for, and how units were urged, in the days of a report. */
@ApplicationScoped
class RequestTables {
    private static final int MOST = 2000;

    static final List<Column> EXTENSIONS = List.of(
            column("stt", "STT", 6),
            column("nhiemVu", "Nhiệm vụ", 60),
            column("hanGoc", "Hạn gốc", 12),
            column("soLan", "Số lần gia hạn", 9),
            column("hanMoi", "Hạn mới", 12),
            column("lyDo", "Lý do", 40),
            column("nguoiQuyetDinh", "Người quyết định", 30));

    static final List<Column> URGINGS = List.of(
            column("stt", "STT", 6),
            column("donVi", "Đơn vị", 36),
            column("soLan", "Số lần theo mức", 24),
            column("vanBan", "Văn bản", 30),
            column("hanTraLoi", "Hạn trả lời", 12),
            column("daTraLoi", "Đã trả lời", 12));

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    People people;

    @Inject
    Units units;

    ReportTable extensions(ReportPlan plan) {
        Conditions conditions = within(plan, "r.requestedAt");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        conditions
                .fill(em.createQuery(
                        "select t.code, t.text.title, t.originalDueDate, (select count(o) from ExtensionRequest o"
                                + " where o.taskId = t.id and o.grantedDueDate is not null and o.decidedAt <= :until),"
                                + " r.newDueDate, r.grantedDueDate, r.state, r.reason, r.decidedBy, r.decidedAt"
                                + " from ExtensionRequest r join Task t on t.id = r.taskId" + conditions.where()
                                + " order by r.requestedAt, r.id",
                        Object[].class))
                .setMaxResults(MOST)
                .getResultList()
                .forEach(row -> rows.add(extension(rows.size() + 1, row, plan)));
        return new ReportTable("bieu4", "Biểu 4. Nhiệm vụ xin gia hạn", EXTENSIONS, rows, rows.size());
    }

    private List<@Nullable Object> extension(int position, @Nullable Object[] row, ReportPlan plan) {
        Instant decidedAt = (@Nullable Instant) row[9];
        LocalDate decided = decidedAt == null || decidedAt.isAfter(plan.asOf()) ? null : Zones.day(decidedAt);
        String asked = ReportText.day((LocalDate) row[4]);
        String due = "Xin đến " + asked + ", chưa quyết định";
        if (decided != null) {
            due = row[6] == ExtensionRequest.State.APPROVED
                    ? ReportText.day((LocalDate) row[5])
                    : "Không cho gia hạn đến " + asked;
        }
        String decider = people.byId((@Nullable UUID) row[8]).map(Person::name).orElse("");
        return Arrays.asList(
                position,
                row[1] + " (" + row[0] + ")",
                row[2],
                row[3],
                due,
                row[7],
                decided == null ? null : decider + ", " + ReportText.day(decided));
    }

    ReportTable urgings(ReportPlan plan) {
        Conditions conditions = within(plan, "u.at");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        conditions
                .fill(em.createQuery(
                        "select t.leadUnit, u.letterId, u.kind, u.replyBy, count(u), sum(case when u.answeredAt <= :until"
                                + " then 1 else 0 end), l.level, l.number.number, l.number.notation,"
                                + " l.number.issued from Urging u join Task t on t.id = u.taskId"
                                + " left join UrgingLetter l on l.id = u.letterId" + conditions.where()
                                + " group by t.leadUnit, u.letterId, u.kind, u.replyBy, l.level, l.number.number,"
                                + " l.number.notation, l.number.issued",
                        Object[].class))
                .setMaxResults(MOST)
                .getResultList()
                .forEach(row -> rows.add(urging(row)));
        rows.sort((a, b) -> (a.get(1) + "|" + a.get(3)).compareTo(b.get(1) + "|" + b.get(3)));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).set(0, i + 1);
        }
        return new ReportTable("bieu5", "Biểu 5. Tình hình đôn đốc", URGINGS, rows, rows.size());
    }

    private List<@Nullable Object> urging(@Nullable Object[] row) {
        boolean letter = row[1] != null;
        String kind = "EXPLANATION".equals(String.valueOf(row[2])) ? "Yêu cầu giải trình" : "Nhắc trực tiếp";
        String number = letter
                ? String.format(java.util.Locale.ROOT, "%02d/%s", (Integer) row[7], row[8]) + " ngày "
                        + ReportText.day((LocalDate) row[9])
                : kind;
        return Arrays.asList(
                null,
                row[0] == null ? "" : units.ref((UUID) row[0]).name(),
                (letter ? "Mức " + row[6] : kind) + ": " + row[4],
                letter ? number : null,
                row[3],
                row[5] + "/" + row[4]);
    }

    /** What happened in the days of the report, to tasks that the one who asks may see. */
    private Conditions within(ReportPlan plan, String moment) {
        Conditions conditions = new Conditions()
                .add(
                        moment + " >= :since",
                        "since",
                        plan.from().atStartOfDay(Zones.VIETNAM).toInstant())
                .add(moment + " <= :until", "until", plan.asOf());
        TaskScope.visibleTo(current.get(), conditions);
        if (plan.unit() != null) {
            conditions.add("t.leadUnit = :lead", "lead", plan.unit());
        }
        return conditions;
    }
}
