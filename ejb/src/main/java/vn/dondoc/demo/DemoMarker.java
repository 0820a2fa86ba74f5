package vn.dondoc.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says that this database was made by a demonstration, and for which day. */
@Entity
@Table(name = "demo_marker")
public class DemoMarker {
    static final int ONLY = 1;

    @Id
    int id = ONLY;

    @Column(name = "as_of")
    LocalDate asOf;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "loaded_at")
    @Nullable
    Instant loadedAt;

    @SuppressWarnings("NullAway")
    protected DemoMarker() {}

    DemoMarker(LocalDate asOf, Instant madeAt) {
        this.asOf = asOf;
        this.madeAt = madeAt;
    }
}
