package vn.dondoc.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.dondoc.kernel.Ids;

/** A saved filter of an account, or, under the name of no filter, the columns that it chose. */
@Entity
@Table(name = "saved_filter")
class SavedFilterRow {
    /** The name under which the columns are kept; no filter can have it. */
    static final String COLUMNS = "#columns";

    @Id
    UUID id = Ids.next();

    UUID account;

    @Column(name = "list_name")
    String list;

    String name;
    String query;
    boolean usual;

    @Column(name = "saved_at")
    Instant savedAt;

    @SuppressWarnings("NullAway")
    protected SavedFilterRow() {}

    SavedFilterRow(UUID account, String list, String name, Instant savedAt) {
        this.account = account;
        this.list = list;
        this.name = name;
        this.query = "";
        this.savedAt = savedAt;
    }

    boolean isColumns() {
        return COLUMNS.equals(name);
    }

    SavedFilter filter() {
        return new SavedFilter(id, name, query, usual);
    }
}
