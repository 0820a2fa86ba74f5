package vn.dondoc.web.search;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.TextState;
import vn.dondoc.attachment.reading.ReadingCounts;
import vn.dondoc.search.MaintainingSearch;
import vn.dondoc.search.WordKind;
import vn.dondoc.search.WordRow;
import vn.dondoc.search.index.IndexCare;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;

/** The words that mean others for searching, and how the index stands. */
@Named
@RequestScoped
public class SearchWordsPage {
    @EJB
    MaintainingSearch maintaining;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private @Nullable WordKind kind = WordKind.ABBREVIATION;
    private String spoken = "";
    private String meant = "";
    private @Nullable List<WordRow> words;
    private IndexCare.@Nullable State state;
    private @Nullable List<ReadingCounts.Count> files;

    public String add() {
        maintaining.add(kind, spoken, meant);
        notices.done("searchWords.added", spoken);
        return "/search-words.xhtml?faces-redirect=true";
    }

    public String remove(UUID id) {
        maintaining.remove(id);
        notices.done("searchWords.removed");
        return "/search-words.xhtml?faces-redirect=true";
    }

    public String rebuild() {
        maintaining.rebuild();
        notices.done("searchWords.rebuilding");
        return "/search-words.xhtml?faces-redirect=true";
    }

    public String compare() {
        notices.done("searchWords.compared", maintaining.differences());
        return "/search-words.xhtml?faces-redirect=true";
    }

    public String readAgain() {
        notices.done("searchWords.files.asked", maintaining.readAgain());
        return "/search-words.xhtml?faces-redirect=true";
    }

    /** How reading the attachments stands. */
    public List<ReadingCounts.Count> getFiles() {
        List<ReadingCounts.Count> read = files == null ? maintaining.files() : files;
        files = read;
        return read;
    }

    /** True when there is something to read again. */
    public boolean isAnyTooHard() {
        return getFiles().stream().anyMatch(count -> count.state() == TextState.TOO_HARD);
    }

    public List<WordRow> getWords() {
        List<WordRow> read = words == null ? maintaining.words(getText()) : words;
        words = read;
        return read;
    }

    public IndexCare.State getState() {
        IndexCare.State read = state == null ? maintaining.state() : state;
        state = read;
        return read;
    }

    /** What the list is narrowed by. */
    public String getText() {
        return asked.text("q").orElse("");
    }

    public WordKind[] getKinds() {
        return WordKind.values();
    }

    public @Nullable WordKind getKind() {
        return kind;
    }

    public void setKind(@Nullable WordKind value) {
        kind = value;
    }

    public String getSpoken() {
        return spoken;
    }

    public void setSpoken(String value) {
        spoken = value;
    }

    public String getMeant() {
        return meant;
    }

    public void setMeant(String value) {
        meant = value;
    }
}
