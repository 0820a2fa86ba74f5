package vn.dondoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.ClarityFilter;
import vn.dondoc.task.ClearPoint;
import vn.dondoc.task.Lacking;
import vn.dondoc.task.Reckoning;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskReading;

/** Who gives unclear tasks: every number is that of the list that it opens. */
public class CountingClarityTest {
    private static final String CLEAR = "Rà soát, báo cáo kết quả giải ngân vốn đầu tư công";
    private static final String VAGUE = "Quan tâm các chương trình trọng điểm của tỉnh ta";

    private TaskFixture world;
    private UUID worst;

    @BeforeEach
    void tasks_of_all_sorts() {
        world = new TaskFixture();
        worst = world.directive();
        for (String words : List.of(CLEAR, VAGUE, VAGUE)) {
            world.task().under(worst).titled(words).orderedBy("lanhdao").give();
        }
        world.task()
                .titled(CLEAR)
                .due(TaskFixture.DUE)
                .orderedBy("lanhdao")
                .followedBy("chuyenvien")
                .give();
        world.task().titled(VAGUE).followedBy("chuyenvien").ledBy("snv", "stc").give();
        world.task().titled(VAGUE).give();
        world.task().titled(VAGUE).draft().give();
        world.wait(Duration.ofDays(40));
        world.task().titled(VAGUE).orderedBy("lanhdao").give();
        world.as("chanhvp");
    }

    private TaskFilter.Builder list(Grouping by, CountingClarity.Line line) {
        TaskFilter.Builder filter =
                TaskFilter.builder().reckoning(Reckoning.NOW.given(TaskFixture.TODAY, TaskFixture.TODAY.plusDays(9)));
        if (line.person() == null) {
            return filter.lacking(Set.of(Lacking.valueOf(by.name())));
        }
        UUID person = line.person().id();
        return by == Grouping.LEADER ? filter.leader(person) : filter.officer(person);
    }

    private long rows(TaskFilter.Builder filter) {
        return world.bean(TaskReading.class).count(filter.build());
    }

    private List<CountingClarity.Line> lines(Grouping by) {
        return world.bean(CountingClarity.class).by(by, TaskFixture.TODAY, TaskFixture.TODAY.plusDays(9));
    }

    @Test
    void those_who_give_most_unclear_tasks_come_first_and_only_tasks_of_the_period_count() {
        assertThat(lines(Grouping.LEADER))
                .extracting(
                        line -> line.person() == null ? null : line.person().username(),
                        CountingClarity.Line::tasks,
                        CountingClarity.Line::unclear)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("lanhdao", 4L, 3L),
                        org.assertj.core.groups.Tuple.tuple(null, 3L, 3L));
        assertThat(lines(Grouping.OFFICER)).hasSize(2);
    }

    @Test
    void every_number_is_that_of_its_list() {
        int least = world.bean(CountingClarity.class).least();
        for (Grouping by : List.of(Grouping.LEADER, Grouping.OFFICER)) {
            for (CountingClarity.Line line : lines(by)) {
                assertThat(rows(list(by, line))).isEqualTo(line.tasks());
                assertThat(rows(list(by, line).clarity(new ClarityFilter(least, null))))
                        .isEqualTo(line.unclear());
                for (ClearPoint point : ClearPoint.values()) {
                    assertThat(rows(list(by, line).clarity(new ClarityFilter(null, point))))
                            .as("%s %s", by, point)
                            .isEqualTo(line.of(point));
                }
            }
        }
    }

    @Test
    void directives_are_listed_by_how_many_of_their_tasks_are_unclear() {
        List<CountingClarity.Directed> directives =
                world.bean(CountingClarity.class).directives(TaskFixture.TODAY, TaskFixture.TODAY.plusDays(9));
        assertThat(directives).hasSize(3);
        assertThat(directives.get(0).directive().id()).isEqualTo(worst);
        assertThat(directives.get(0).unclear()).isEqualTo(3);
        assertThat(world.bean(CountingClarity.class)
                        .directives(TaskFixture.TODAY.minusYears(2), TaskFixture.TODAY.minusYears(1)))
                .isEmpty();
    }
}
