package vn.dondoc.search.saved;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.dondoc.kernel.Ids;

/** A directive or task that was noticed as new; ids in the order of noticing. */
@Entity
@Table(name = "search_news")
class News {
    @Id
    private UUID id = Ids.next();

    private UUID document;

    @SuppressWarnings("NullAway")
    protected News() {}

    News(UUID document) {
        this.document = document;
    }

    UUID id() {
        return id;
    }

    UUID document() {
        return document;
    }
}
