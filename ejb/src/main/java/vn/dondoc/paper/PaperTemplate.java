package vn.dondoc.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/** Mẫu văn bản: from its moment on the template of a form, until the next one of that form. Only ever added to. */
@Entity
@Table(name = "paper_template")
public class PaperTemplate {
    @Id
    private UUID id = Ids.next();

    private String form;

    @Column(name = "file_id")
    private @Nullable UUID fileId;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway")
    protected PaperTemplate() {}

    PaperTemplate(String form, UUID by, Instant at) {
        this.form = form;
        this.changedBy = by;
        this.changedAt = at;
    }

    void uses(UUID file) {
        fileId = file;
    }

    UUID id() {
        return id;
    }

    String form() {
        return form;
    }

    /** The file; null for the built-in template. */
    @Nullable
    UUID fileId() {
        return fileId;
    }

    UUID changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
