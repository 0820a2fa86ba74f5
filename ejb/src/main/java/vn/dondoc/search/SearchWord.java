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
class SearchWord {
    @Id
    private UUID id = Ids.next();

    @Enumerated(EnumType.STRING)
    private WordKind kind;

    private String spoken;
    private String meant;

    @SuppressWarnings("NullAway")
    protected SearchWord() {}

    SearchWord(WordKind kind, String spoken, String meant) {
        this.kind = kind;
        this.spoken = spoken;
        this.meant = meant;
    }

    WordKind kind() {
        return kind;
    }

    String spoken() {
        return spoken;
    }

    String meant() {
        return meant;
    }

    WordRow row() {
        return new WordRow(id, kind, spoken, meant);
    }
}
