package vn.dondoc.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.TextState;
import vn.dondoc.attachment.reading.ReadingCounts;
import vn.dondoc.attachment.reading.ReadingQueue;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.Texts;
import vn.dondoc.search.index.IndexCare;

/** Chăm sóc tìm kiếm: the administrator keeps the words that mean others, and looks after the index. Applies at once. */
@Stateless
@Requires(Right.MANAGE_SETTINGS)
public class MaintainingSearch {
    private static final int MOST_SHOWN = 200;
    private static final int LONGEST_SPOKEN = 80;
    private static final int LONGEST_MEANT = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownWords known;

    @Inject
    IndexCare care;

    @Inject
    ReadingCounts reading;

    @Inject
    ReadingQueue queue;

    @Inject
    Audit audit;

    /** The words that hold the text on either side, with or without marks, in alphabetical order; at most 200. */
    public List<WordRow> words(@Nullable String text) {
        String folded = text == null ? "" : Texts.fold(text);
        return em.createQuery("select w from SearchWord w order by w.spoken, w.meant", SearchWord.class)
                .getResultStream()
                .map(SearchWord::row)
                .filter(word -> Texts.fold(word.spoken() + " " + word.meant()).contains(folded))
                .limit(MOST_SHOWN)
                .toList();
    }

    /** Adds a word; {@link BusinessRuleViolation} when it is there already. */
    public void add(@Nullable WordKind kind, @Nullable String spoken, @Nullable String meant) {
        InputCheck check = new InputCheck();
        check.required("kind", kind);
        String cleanSpoken = check.text("spoken", spoken, LONGEST_SPOKEN);
        String cleanMeant = check.text("meant", meant, LONGEST_MEANT);
        check.orFail();
        boolean there = words(cleanSpoken).stream()
                .anyMatch(word ->
                        word.spoken().equals(cleanSpoken) && word.meant().equals(cleanMeant));
        if (there || kind == null) {
            throw new BusinessRuleViolation("search.word.exists", cleanSpoken, cleanMeant);
        }
        em.persist(new SearchWord(kind, cleanSpoken, cleanMeant));
        noted("+ " + cleanSpoken + " = " + cleanMeant);
    }

    /** Takes a word away; nothing happens when somebody else did already. */
    public void remove(UUID id) {
        SearchWord word = em.find(SearchWord.class, id);
        if (word != null) {
            em.remove(word);
            noted("- " + word.spoken() + " = " + word.meant());
        }
    }

    private void noted(String what) {
        em.flush();
        known.forget();
        audit.note(
                AuditNote.of(AuditAction.SEARCH_CHANGED).about("search", null).with("word", what));
    }

    /** How index and database stand to one another now. */
    public IndexCare.State state() {
        return care.state();
    }

    /** Has every document written anew, within a second; searching goes on meanwhile. */
    public void rebuild() {
        care.askForAll();
        audit.note(AuditNote.of(AuditAction.SEARCH_CHANGED).about("index", null));
    }

    /** How reading the files stands. */
    public List<ReadingCounts.Count> files() {
        return reading.all();
    }

    /** Has the files read again that were too hard; answers how many. */
    public int readAgain() {
        int files = queue.again(TextState.TOO_HARD, null);
        audit.note(AuditNote.of(AuditAction.SEARCH_CHANGED).about("files", null).with("again", files));
        return files;
    }

    /** How many documents are missing from the index, older there than in the database, or gone from it; reads all of both. */
    public long differences() {
        return care.differences();
    }
}
