package vn.dondoc.web.urging;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.urging.BatchReport;
import vn.dondoc.urging.LetterState;
import vn.dondoc.urging.PreparingLetters;
import vn.dondoc.urging.ProposalRow;
import vn.dondoc.urging.SendingLetters;
import vn.dondoc.web.frame.Notices;

/** The letters that are being prepared; some are signed off or sent at once. */
@Named
@RequestScoped
public class UrgingTodayPage {
    static final String TODAY = "/urging/today.xhtml?faces-redirect=true";

    @EJB
    PreparingLetters preparing;

    @EJB
    SendingLetters sending;

    @Inject
    Notices notices;

    private @Nullable List<ProposalRow> rows;

    public String signOff() {
        List<UUID> chosen = Sent.ids("letter");
        preparing.signOff(chosen);
        notices.done("urging.signedOff", chosen.size());
        return TODAY;
    }

    /** Sends what was chosen; without a choice everything that was signed off. */
    public String send() {
        List<UUID> chosen = Sent.ids("letter");
        UUID batch = sending.send(chosen.isEmpty() ? signedOff() : chosen);
        notices.done("urging.started");
        return "/urging/batch.xhtml?faces-redirect=true&id=" + batch;
    }

    private List<UUID> signedOff() {
        return getRows().stream()
                .filter(row -> row.state() == LetterState.SIGNED_OFF && !row.sending())
                .map(ProposalRow::id)
                .toList();
    }

    public List<ProposalRow> getRows() {
        List<ProposalRow> read = rows == null ? preparing.today() : rows;
        rows = read;
        return read;
    }

    public boolean isAnySignedOff() {
        return !signedOff().isEmpty();
    }

    public List<BatchReport> getBatches() {
        return sending.newest();
    }
}
