package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.task.ClearPoint.PERSON;
import static vn.dondoc.task.ClearPoint.RESPONSIBILITY;
import static vn.dondoc.task.ClearPoint.RESULT;
import static vn.dondoc.task.ClearPoint.TIME;
import static vn.dondoc.task.ClearPoint.WORK;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.regulation.ChangingRegulation;
import vn.dondoc.regulation.Rule;

/** "5 rõ": what an order leaves unclear, before it is given and of what is kept. */
public class ClarityTest {
    private static final String WORDS = "Rà soát, báo cáo kết quả giải ngân vốn đầu tư công";

    private TaskFixture world;

    @BeforeEach
    void a_province() {
        world = new TaskFixture();
    }

    private Clarity clarity(UUID task) {
        return world.detail(task).clarity();
    }

    private void decide(Rule rule, String value) {
        world.as("admin")
                .bean(ChangingRegulation.class)
                .change(new ChangingRegulation.Change(rule, value, null, "Quyết định"));
    }

    @Test
    void what_says_everything_is_clear() {
        Clarity clarity = Clarity.of(true, WORDS, true, "Báo cáo", true);
        assertThat(clarity.score()).isEqualTo(Clarity.MOST);
        assertThat(clarity.lacking()).isEmpty();
    }

    @Test
    void what_says_nothing_lacks_everything_in_its_order() {
        assertThat(Clarity.of(false, "Việc này", false, " ", false))
                .isEqualTo(new Clarity(0, List.of(PERSON, WORK, TIME, RESULT, RESPONSIBILITY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tham mưu UBND tỉnh ban hành kế hoạch phòng, chống thiên tai",
                "khẩn trương HOÀN THÀNH giải phóng mặt bằng",
                "Công tác giải phóng mặt bằng: kiểm tra hiện trường"
            })
    void a_verb_and_a_few_words_are_clear_work(String words) {
        assertThat(Clarity.of(true, words, true, "x", true).lacking()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo",
                "Xử lý theo quy định",
                "Quan tâm, lưu ý các chương trình công trình trọng điểm của tỉnh",
                "Về việc nhà ở xã hội trên địa bàn"
            })
    void a_headline_or_words_without_a_verb_are_not(String words) {
        assertThat(Clarity.of(true, words, true, "x", true).lacking()).containsExactly(WORK);
    }

    @Test
    void a_task_keeps_what_its_order_lacks_and_a_correction_mends_it() {
        UUID id = world.task().titled(WORDS).give();
        assertThat(clarity(id).lacking()).containsExactly(TIME, RESULT, RESPONSIBILITY);
        TaskSheet mended = new TaskSheet(
                WORDS,
                null,
                List.of("snv"),
                List.of(),
                null,
                null,
                null,
                null,
                "Báo cáo",
                null,
                "lanhdao",
                null,
                null,
                false);
        world.bean(IssuingTasks.class).correct(id, world.version(id), mended);
        assertThat(clarity(id).lacking()).containsExactly(TIME);
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void a_form_is_told_before_what_the_task_will_keep() {
        NewTask order =
                world.task().titled(WORDS).within("trong 15 ngày làm việc").followedBy("chuyenvien");
        UUID id = order.give();
        assertThat(world.bean(TaskOrders.class).clarity(order.sheet(), TaskFixture.ISSUED))
                .isEqualTo(clarity(id))
                .isEqualTo(new Clarity(4, List.of(RESULT)));
    }

    @Test
    void the_parent_of_several_units_names_them_all() {
        List<UUID> made = world.task()
                .titled(WORDS)
                .ledBy("snv", "stc")
                .due(TaskFixture.DUE)
                .giveAll();
        assertThat(made)
                .hasSize(3)
                .allSatisfy(id -> assertThat(clarity(id).lacking()).containsExactly(RESULT, RESPONSIBILITY));
    }

    @ParameterizedTest
    @CsvSource({"false, 5, true", "true, 3, true", "true, 4, false"})
    void the_regulation_may_refuse_what_is_not_clear(boolean demanded, String least, boolean given) {
        decide(Rule.CLARITY_DEMANDED, Boolean.toString(demanded));
        decide(Rule.CLARITY_LEAST, least);
        NewTask order = world.task().titled(WORDS).due(TaskFixture.DUE);
        UUID draft = order.draft().give();
        world.as("chuyenvien");
        IssuingTasks issuing = world.bean(IssuingTasks.class);
        if (given) {
            issuing.issue(draft, world.version(draft));
            assertThat(world.state(draft)).isEqualTo(TaskState.ISSUED);
        } else {
            assertThatThrownBy(() -> issuing.issue(draft, world.version(draft)))
                    .isInstanceOf(BusinessRuleViolation.class);
            NewTask other = world.task().titled(WORDS).due(TaskFixture.DUE);
            assertThatThrownBy(other::give)
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            no -> assertThat(no.problems())
                                    .extracting("field", "key")
                                    .containsExactly(org.assertj.core.groups.Tuple.tuple("title", "task.unclear")));
        }
    }

    @Test
    void the_script_says_of_older_tasks_what_the_entity_says() throws IOException {
        for (String words : List.of(WORDS, "Báo cáo", "Quan tâm các chương trình trọng điểm của tỉnh ta")) {
            world.task().titled(words).give();
            world.task().titled(words).ledBy("snv", "stc").due(TaskFixture.DUE).give();
            world.task()
                    .titled(words)
                    .orderedBy("lanhdao")
                    .within("trong quý III")
                    .draft()
                    .give();
        }
        List<?> kept = unclear();
        assertThat(kept).hasSize(15);
        String update = Arrays.stream(script().split(";"))
                .filter(part -> part.contains("update task"))
                .findFirst()
                .orElseThrow();
        world.database().run(() -> {
            world.database()
                    .entityManager()
                    .createNativeQuery("update task set unclear = 99")
                    .executeUpdate();
            world.database().entityManager().createNativeQuery(update).executeUpdate();
        });
        assertThat(unclear()).isEqualTo(kept);
    }

    private List<?> unclear() {
        return world.database()
                .entityManager()
                .createNativeQuery("select cast(unclear as integer) from task order by id", Integer.class)
                .getResultList();
    }

    private static String script() throws IOException {
        try (InputStream script = Clarity.class.getResourceAsStream("/db/migration/V028__clear_orders.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
