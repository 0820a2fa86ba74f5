package vn.dondoc.urging;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;

/** Văn bản đôn đốc: proposed for one unit, looked through, signed off, numbered, issued. */
@Entity
@Table(name = "urging_letter")
public class UrgingLetter {
    @Id
    private UUID id = Ids.next();

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private UrgingForm form;

    private int level;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.PROPOSED;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "proposal_key")
    private @Nullable String key;

    @Embedded
    private @Nullable Signature signature;

    @Column(name = "reply_by")
    private @Nullable LocalDate replyBy;

    private @Nullable String remark;

    @Column(name = "signed_off_by")
    private @Nullable UUID signedOffBy;

    @Column(name = "signed_off_at")
    private @Nullable Instant signedOffAt;

    @Column(name = "batch_id")
    private @Nullable UUID batchId;

    @Embedded
    private @Nullable LetterNumber number;

    @Column(name = "issued_by")
    private @Nullable UUID issuedBy;

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    @Column(name = "word_file")
    private @Nullable UUID wordFile;

    @Column(name = "pdf_file")
    private @Nullable UUID pdfFile;

    @Column(name = "built_in_pdf")
    private boolean builtInPdf;

    @Column(name = "search_text")
    private String searchText = "";

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected UrgingLetter() {}

    UrgingLetter(UUID unitId, UrgingForm form, LocalDate proposedOn) {
        this.unitId = unitId;
        this.form = form;
        this.proposedOn = proposedOn;
        this.key = keyOf(unitId, form);
    }

    /** Taken while a letter of that form is being prepared for the unit. */
    static String keyOf(UUID unit, UrgingForm form) {
        return unit + "|" + form;
    }

    /** Somebody has read that version and changes it; null as version means that it does not matter. */
    void changedBy(@Nullable Long seen) {
        if (seen != null && seen != version) {
            throw new StaleVersion(version);
        }
        ask(LetterState.PROPOSED);
    }

    private void ask(LetterState needed) {
        if (state != needed) {
            throw new StateConflict("letter.notPossible." + state);
        }
    }

    /** It says more than the form does; the day is null for the days that the profile gives. */
    void write(@Nullable LocalDate answer, @Nullable String more, @Nullable Signature by) {
        replyBy = answer;
        remark = more;
        signature = by;
    }

    void climb(int rung) {
        level = Math.max(level, rung);
    }

    void signOff(Signature by, Actor actor, Instant at) {
        ask(LetterState.PROPOSED);
        if (form == UrgingForm.INSPECTION) {
            throw new StateConflict("letter.inspection");
        }
        state = LetterState.SIGNED_OFF;
        signature = by;
        signedOffBy = actor.accountId();
        signedOffAt = at;
    }

    /** It goes back to be looked through once more. */
    void takeBack() {
        ask(LetterState.SIGNED_OFF);
        state = LetterState.PROPOSED;
        batchId = null;
        signedOffBy = null;
        signedOffAt = null;
    }

    void drop() {
        if (!state.isInPreparation()) {
            throw new StateConflict("letter.notPossible." + state);
        }
        state = LetterState.DROPPED;
        key = null;
    }

    /** It waits for that sending. */
    void sendIn(UUID batch) {
        ask(LetterState.SIGNED_OFF);
        if (batchId != null) {
            throw new StateConflict("letter.sending");
        }
        batchId = batch;
    }

    void number(LetterNumber given, LocalDate answer, String found) {
        ask(LetterState.SIGNED_OFF);
        state = LetterState.NUMBERED;
        number = given;
        replyBy = answer;
        searchText = found;
    }

    void issue(Files files, Actor by, Instant at) {
        ask(LetterState.NUMBERED);
        state = LetterState.ISSUED;
        key = null;
        wordFile = files.word();
        pdfFile = files.pdf();
        builtInPdf = files.builtIn();
        issuedBy = by.accountId();
        issuedAt = at;
    }

    /** The files of an issued letter, and whether our own layout printed the PDF. */
    record Files(UUID word, UUID pdf, boolean builtIn) {}

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    UrgingForm form() {
        return form;
    }

    int level() {
        return level;
    }

    LetterState state() {
        return state;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    @Nullable
    Signature signature() {
        return signature;
    }

    @Nullable
    LocalDate replyBy() {
        return replyBy;
    }

    @Nullable
    String remark() {
        return remark;
    }

    @Nullable
    UUID signedOffBy() {
        return signedOffBy;
    }

    @Nullable
    UUID batchId() {
        return batchId;
    }

    @Nullable
    LetterNumber number() {
        return number;
    }

    @Nullable
    UUID issuedBy() {
        return issuedBy;
    }

    @Nullable
    Instant issuedAt() {
        return issuedAt;
    }

    @Nullable
    UUID wordFile() {
        return wordFile;
    }

    @Nullable
    UUID pdfFile() {
        return pdfFile;
    }

    boolean isBuiltInPdf() {
        return builtInPdf;
    }

    long version() {
        return version;
    }
}
