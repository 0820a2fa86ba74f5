package vn.dondoc.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.entry.DirectiveFilter;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.DirectiveSort;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.account.ManagingAccounts;
import vn.dondoc.job.JobOrder;
import vn.dondoc.job.JobRow;
import vn.dondoc.job.JobState;
import vn.dondoc.job.Jobs;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.task.Page;
import vn.dondoc.task.RandomLives;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskSort;

/** A list as a file is the list: the same rows in the same order for everybody, whatever stands in them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class ExportingListsTest {
    private static final int ABOVE = 5;

    private TaskFixture world;

    @BeforeAll
    void many_tasks() {
        world = new TaskFixture();
        new RandomLives(world, 23).give(150).live(120);
        for (String odd : List.of("=1+1", "+84", "-5", "@SUM(A1)", "＝1", "\"quoted\", and more", "a\u0001b")) {
            world.task().titled(odd).ledBy("snv").due(TaskFixture.DUE).give();
        }
    }

    private static ListWish wish(ExportFormat format, String... columns) {
        return new ListWish(format, Messages.VIETNAMESE, List.of(columns), "Đơn vị chủ trì: Sở Nội vụ");
    }

    private UUID export(ExportFormat format, TaskSort sort, String... columns) {
        return world.bean(ExportingLists.class).tasks(TaskFilter.ALL, sort, wish(format, columns));
    }

    private List<String> lines(UUID job) throws IOException {
        return Files.readString(world.bean(Jobs.class).result(job).file(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private List<TaskRow> listed(TaskSort sort) {
        List<TaskRow> all = new ArrayList<>();
        for (int offset = 0; ; offset += 100) {
            List<TaskRow> page = world.bean(TaskReading.class)
                    .page(TaskFilter.ALL, new Page(sort, 100, null, offset, false))
                    .items();
            all.addAll(page);
            if (page.size() < 100) {
                return all;
            }
        }
    }

    @Test
    void everybody_gets_the_rows_of_his_list_in_its_order() throws Exception {
        for (String who : List.of("chuyenvien", "thutruong.snv", "canbo.hdl", "kiemtoan")) {
            for (TaskSort sort : List.of(TaskSort.DUE_DATE, TaskSort.UPDATED_DESC)) {
                world.as(who);
                List<String> lines = lines(export(ExportFormat.CSV, sort, "CODE"));
                assertThat(lines.subList(ABOVE, lines.size()))
                        .as("%s by %s", who, sort)
                        .isEqualTo(listed(sort).stream()
                                .map(row -> '"' + row.code() + '"')
                                .toList());
            }
        }
    }

    @Test
    void above_the_rows_stand_title_filter_time_and_person() throws Exception {
        world.as("chuyenvien");
        UUID job = export(ExportFormat.CSV, TaskSort.DUE_DATE, "CODE", "nothing", "TITLE");
        List<String> lines = lines(job);

        assertThat(lines.get(0)).isEqualTo("\uFEFF\"DANH SÁCH NHIỆM VỤ\"");
        assertThat(lines.get(1)).contains("Điều kiện lọc: Đơn vị chủ trì: Sở Nội vụ");
        assertThat(lines.get(2)).contains("Kết xuất lúc").contains("Người dùng chuyenvien");
        assertThat(lines.get(4)).isEqualTo("\"Mã\",\"Nhiệm vụ\"");
        JobRow row = world.bean(Jobs.class).result(job).job();
        assertThat(row.fileName()).startsWith("nhiem-vu-2026").endsWith(".csv");
        assertThat(row.done()).isEqualTo(row.total()).isEqualTo(lines.size() - ABOVE);
    }

    @Test
    void no_text_becomes_a_formula() throws Exception {
        world.as("chuyenvien");
        String csv = String.join("\n", lines(export(ExportFormat.CSV, TaskSort.DUE_DATE, "TITLE")));
        assertThat(csv).contains("\"'=1+1\"", "\"'+84\"", "\"'-5\"", "\"'@SUM(A1)\"", "\"'＝1\"");
        assertThat(csv).contains("\"\"\"quoted\"\", and more\"");

        String sheet = sheet(export(ExportFormat.XLSX, TaskSort.DUE_DATE));
        assertThat(sheet).contains("=1+1").doesNotContain("<f>").doesNotContain("\u0001");
        Matcher rows = Pattern.compile("<row ").matcher(sheet);
        assertThat(rows.results().count()).isEqualTo(listed(TaskSort.DUE_DATE).size() + 4L);
    }

    private String sheet(UUID job) throws IOException {
        try (ZipFile zip = new ZipFile(world.bean(Jobs.class).result(job).file().toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @Test
    void directives_are_exported_like_their_list() throws Exception {
        world.as("thutruong.stc");
        List<String> lines = lines(world.bean(ExportingLists.class)
                .directives(DirectiveFilter.ALL, DirectiveSort.ISSUED_DESC, wish(ExportFormat.CSV, "NOTATION")));

        long listed = world.bean(DirectiveReading.class)
                .page(DirectiveFilter.ALL, DirectiveSort.ISSUED_DESC, 1, null, 0)
                .total();
        assertThat(lines.subList(ABOVE, lines.size())).hasSize((int) listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin"})
    void who_may_read_no_tasks_exports_none(String who) {
        world.as(who);
        assertThatThrownBy(() -> export(ExportFormat.CSV, TaskSort.DUE_DATE)).isInstanceOf(Forbidden.class);
    }

    @Test
    void only_the_owner_sees_and_fetches_it() {
        world.as("chuyenvien");
        UUID job = export(ExportFormat.CSV, TaskSort.DUE_DATE);
        assertThat(world.bean(Jobs.class).newest(50)).anyMatch(row -> row.id().equals(job));

        world.as("chanhvp");
        assertThat(world.bean(Jobs.class).newest(50)).noneMatch(row -> row.id().equals(job));
        assertThatThrownBy(() -> world.bean(Jobs.class).result(job)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.bean(Jobs.class).cancel(job)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_cancelled_stops_and_leaves_no_file() {
        world.as("chuyenvien");
        List<Long> steps = new ArrayList<>();
        UUID[] job = new UUID[1];
        job[0] = world.bean(Jobs.class).start(new JobOrder("test", "Thử", "thu.txt", "text/plain", (progress, out) -> {
            for (long i = 1; i <= 5; i++) {
                progress.step(i, 5);
                steps.add(i);
                if (i == 2) {
                    world.bean(Jobs.class)
                            .newest(1)
                            .forEach(row -> world.bean(Jobs.class).cancel(row.id()));
                }
            }
        }));

        assertThat(steps).containsExactly(1L, 2L);
        assertThat(row(job[0]).state()).isEqualTo(JobState.CANCELLED);
        assertThatThrownBy(() -> world.bean(Jobs.class).result(job[0])).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_is_locked_meanwhile_gets_nothing() {
        world.database().run(() -> world.account("sapnghi", "snv", Role.UNIT_OFFICER));
        world.as("sapnghi");
        UUID me = world.person("sapnghi");
        UUID job = world.bean(Jobs.class)
                .start(new JobOrder("test", "Thử", "thu.txt", "text/plain", (progress, out) -> {
                    world.as("admin");
                    ManagingAccounts managing = world.bean(ManagingAccounts.class);
                    managing.lock(me, managing.get(me).version());
                    progress.step(1, 2);
                    out.write(1);
                }));

        world.beans()
                .signedInAs(new vn.dondoc.identity.Actor(me, "sapnghi", "", null, Set.of(Role.UNIT_OFFICER), Set.of()));
        assertThat(row(job).state()).isEqualTo(JobState.FAILED);
        assertThat(row(job).error()).isEqualTo("failure.forbidden");
    }

    private JobRow row(UUID job) {
        return world.bean(Jobs.class).newest(50).stream()
                .filter(row -> row.id().equals(job))
                .findFirst()
                .orElseThrow();
    }
}
