package vn.dondoc.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;
import vn.dondoc.task.TaskRows;

/** Somebody read a directive on a day: the first time of the day is kept, with the device that he used. */
@Entity
@Table(name = "directive_read")
class DirectiveRead {
    @Id
    private UUID id = Ids.next();

    @Column(name = "directive_id")
    private UUID directiveId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "on_day")
    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    private WayOfReading what;

    private Instant at;
    private @Nullable String address;
    private @Nullable String device;

    @SuppressWarnings("NullAway")
    protected DirectiveRead() {}

    DirectiveRead(ReadBook.Reading reading, Instant at, @Nullable String address, @Nullable String device) {
        this.directiveId = reading.directive();
        this.accountId = reading.account();
        this.onDay = reading.day();
        this.what = reading.what();
        this.at = at;
        this.address = address;
        this.device = device;
    }

    ReaderRow row(TaskRows people) {
        return new ReaderRow(Objects.requireNonNull(people.shown(accountId)), at, what, address, device);
    }
}
