package vn.dondoc.urging;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.identity.SignIns;
import vn.dondoc.kernel.Failure;
import vn.dondoc.kernel.Messages;
import vn.dondoc.paper.MakingPapers;

/** Works through one sending, some letters at a time, because LibreOffice prints several as fast as one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@OpenToAll("started by SendingLetters, which has asked")
public class SendingJob {
    private static final Logger LOG = System.getLogger(SendingJob.class.getName());
    private static final int AT_ONCE = 15;

    @Inject
    SendingBatches batches;

    @Inject
    IssuingLetters issuing;

    @Inject
    MakingPapers papers;

    @Inject
    SignIns signIns;

    @Inject
    CurrentActor current;

    /** A letter that has its number and its text. */
    record Written(UUID letter, MakingPapers.Word word) {}

    /** Sends what waits, as that person; what goes wrong stands in the sending, nothing is thrown. */
    @ActivateRequestContext
    public void run(UUID batch, String username) {
        try {
            signIns.actorOf(username).ifPresent(current::become);
            List<UUID> waiting = batches.waiting(batch);
            for (int from = 0; from < waiting.size() && batches.goesOn(batch); from += AT_ONCE) {
                some(batch, waiting.subList(from, Math.min(waiting.size(), from + AT_ONCE)));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The sending " + batch + " failed", e);
        } finally {
            batches.end(batch);
        }
    }

    private void some(UUID batch, List<UUID> letters) {
        List<Written> written = new ArrayList<>();
        for (UUID letter : letters) {
            attempt(batch, letter, () -> {
                Optional<MakingPapers.Word> word = issuing.write(letter);
                word.ifPresentOrElse(
                        text -> written.add(new Written(letter, text)),
                        () -> batches.count(batch, UrgingBatch.Outcome.DROPPED, null));
            });
        }
        List<MakingPapers.Pdf> printed =
                papers.print(written.stream().map(Written::word).toList());
        for (int i = 0; i < written.size(); i++) {
            Written letter = written.get(i);
            MakingPapers.Pdf pdf = printed.get(i);
            attempt(batch, letter.letter(), () -> {
                issuing.issue(letter.letter(), letter.word(), pdf);
                batches.count(batch, UrgingBatch.Outcome.SENT, null);
            });
        }
    }

    private void attempt(UUID batch, UUID letter, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The letter " + letter + " was not sent", e);
            String why = e instanceof Failure failure
                    ? Messages.of(Locale.forLanguageTag("vi")).text(failure)
                    : e.getClass().getSimpleName();
            batches.count(batch, UrgingBatch.Outcome.FAILED, issuing.name(letter) + ": " + why);
        }
    }
}
