package vn.dondoc.urging;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/** One task of a letter. What is said about it follows the task until the letter gets its number, and is fixed then. */
@Entity
@Table(name = "urging_letter_line")
public class LetterLine {
    @Id
    private UUID id = Ids.next();

    @Column(name = "letter_id")
    private UUID letterId;

    @Column(name = "task_id")
    private UUID taskId;

    private int level;

    @Column(name = "by_hand")
    private boolean byHand;

    @Column(name = "taken_out")
    private boolean takenOut;

    @Embedded
    private @Nullable LineFacts facts;

    @SuppressWarnings("NullAway")
    protected LetterLine() {}

    LetterLine(UUID letterId, UUID taskId, int level, boolean byHand) {
        this.letterId = letterId;
        this.taskId = taskId;
        this.level = level;
        this.byHand = byHand;
    }

    void takeOut(boolean out) {
        takenOut = out;
    }

    void climb(int rung) {
        level = Math.max(level, rung);
    }

    void fix(LineFacts said) {
        facts = said;
    }

    UUID letterId() {
        return letterId;
    }

    UUID taskId() {
        return taskId;
    }

    int level() {
        return level;
    }

    /** True when somebody chose the task, so that the ladder does not take it away again. */
    boolean isByHand() {
        return byHand;
    }

    boolean isTakenOut() {
        return takenOut;
    }

    /** Null until the letter has its number. */
    @Nullable
    LineFacts facts() {
        return facts;
    }
}
