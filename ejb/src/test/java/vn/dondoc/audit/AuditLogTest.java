package vn.dondoc.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Slice;
import vn.dondoc.testing.TestBeans;
import vn.dondoc.testing.TestDatabase;

public class AuditLogTest {
    private TestBeans beans;
    private Audit audit;
    private AuditLog log;

    @BeforeEach
    void emptyLog() {
        beans = new TestBeans(TestDatabase.preferred().empty());
        beans.get(CurrentActor.class);
        audit = beans.get(Audit.class);
        log = beans.get(AuditLog.class);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition_even_within_one_instant() {
        for (int i = 0; i < 25; i++) {
            audit.note(AuditNote.of(AuditAction.EXPORTED).about("task", i));
            if (i % 7 == 0) {
                beans.clock().forward(Duration.ofSeconds(1));
            }
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Slice<AuditRow> page = log.page(AuditFilter.ALL, cursor, 4);
            page.items().forEach(row -> seen.add(row.objectId()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void filters_choose_by_action_name_and_time() {
        Instant begin = beans.clock().instant();
        audit.note(AuditNote.of(AuditAction.SIGN_IN).by(null, "a"));
        beans.clock().forward(Duration.ofHours(1));
        audit.note(AuditNote.of(AuditAction.SIGN_OUT).by(null, "a"));
        audit.note(AuditNote.of(AuditAction.SIGN_OUT).by(null, "b"));
        assertThat(log.page(new AuditFilter(AuditAction.SIGN_OUT, null, null, null), null, 9)
                        .items())
                .hasSize(2);
        assertThat(log.page(new AuditFilter(null, "a", null, null), null, 9).items())
                .hasSize(2);
        assertThat(log.page(new AuditFilter(null, null, begin, begin.plusSeconds(1)), null, 9)
                        .items())
                .hasSize(1);
    }

    @Test
    void a_refusal_stays_when_its_act_is_rolled_back_and_other_lines_do_not() {
        assertThatThrownBy(() -> beans.database().run(() -> {
                    audit.note(AuditNote.of(AuditAction.EXPORTED));
                    audit.noteRefusal(AuditNote.of(AuditAction.SECRET_REFUSED));
                    throw new IllegalStateException("the act fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(log.page(AuditFilter.ALL, null, 9).items())
                .extracting(AuditRow::action)
                .containsExactly(AuditAction.SECRET_REFUSED);
    }

    @Test
    void a_made_up_cursor_is_bad_input() {
        assertThatThrownBy(() -> log.page(AuditFilter.ALL, "x", 9)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void details_are_kept_as_sorted_json_and_never_overflow() {
        assertThat(AuditEvent.json(Map.of("b", "\"x\"\\\n", "a", "Đôn Đốc")))
                .isEqualTo("{\"a\":\"Đôn Đốc\",\"b\":\"\\\"x\\\"\\\\\\u000a\"}");
        AuditNote note = AuditNote.of(AuditAction.EXPORTED);
        for (int i = 0; i < 20; i++) {
            note = note.with("n" + i, "\u0001".repeat(600));
        }
        assertThat(AuditEvent.json(note.detail()).length()).isLessThanOrEqualTo(4000);
    }
}
