package vn.dondoc.search;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.dondoc.kernel.Ids;

/** A word that means another for searching: an abbreviation, or what people call a thing in everyday life. */
@Entity
@Table(name = "search_word")
public class SearchWord {
    /** What kind of word it is. */
    public enum Kind {
        /** Stands for its expansion and the other way round. */
        ABBREVIATION,
        /** Leads to the term of administrative language, not back. */
        EVERYDAY
    }

    @Id
    private UUID id = Ids.next();

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String spoken;
    private String meant;

    @SuppressWarnings("NullAway")
    protected SearchWord() {}

    SearchWord(Kind kind, String spoken, String meant) {
        this.kind = kind;
        this.spoken = spoken;
        this.meant = meant;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String spoken() {
        return spoken;
    }

    public String meant() {
        return meant;
    }
}
