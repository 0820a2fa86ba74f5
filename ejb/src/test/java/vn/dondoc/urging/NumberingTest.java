package vn.dondoc.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.TaskFixture;

public class NumberingTest {
    private static final int MANY = 64;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private final TaskFixture world = new TaskFixture();

    private String next(String notation, LocalDate day) throws Exception {
        return world.database()
                .alone(() -> world.bean(Numbering.class).next(notation, day))
                .text();
    }

    @Test
    void sixty_four_at_once_get_sixty_four_numbers_without_a_gap() throws Exception {
        world.bean(Numbering.class);
        ExecutorService clerks = Executors.newFixedThreadPool(MANY);
        try {
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                work.add(() -> next("VPUBND-TH", DAY));
            }
            List<String> given = new ArrayList<>();
            for (Future<String> one : clerks.invokeAll(work)) {
                given.add(one.get());
            }
            assertThat(given)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, MANY)
                            .mapToObj(i -> "%02d/VPUBND-TH".formatted(i))
                            .toList());
        } finally {
            clerks.shutdown();
        }
    }

    @Test
    void a_number_whose_letter_fails_is_given_again() throws Exception {
        assertThat(next("VPUBND-TH", DAY)).isEqualTo("01/VPUBND-TH");
        assertThatThrownBy(() -> world.database().alone(() -> {
                    world.bean(Numbering.class).next("VPUBND-TH", DAY);
                    throw new IllegalStateException("cut off");
                }))
                .hasMessage("cut off");
        assertThat(next("VPUBND-TH", DAY)).isEqualTo("02/VPUBND-TH");
    }

    @Test
    void each_year_and_each_notation_counts_by_itself() throws Exception {
        next("VPUBND-TH", DAY);
        assertThat(next("UBND-TH", DAY)).isEqualTo("01/UBND-TH");
        assertThat(next("VPUBND-TH", DAY.plusDays(1))).isEqualTo("01/VPUBND-TH");
        assertThat(next("VPUBND-TH", DAY)).isEqualTo("02/VPUBND-TH");
    }
}
