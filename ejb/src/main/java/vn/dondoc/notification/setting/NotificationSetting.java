package vn.dondoc.notification.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person has chosen; null leaves a time to the province. */
@Entity
@Table(name = "notification_setting")
public class NotificationSetting {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private boolean mail = true;
    private boolean phone;
    private boolean digest = true;

    @Column(name = "digest_at")
    private @Nullable String digestAt;

    @Column(name = "quiet_from")
    private @Nullable String quietFrom;

    @Column(name = "quiet_to")
    private @Nullable String quietTo;

    @Column(name = "leave_from")
    private @Nullable LocalDate leaveFrom;

    @Column(name = "leave_to")
    private @Nullable LocalDate leaveTo;

    @Column(name = "delegate_id")
    private @Nullable UUID delegateId;

    @Column(name = "bounced_address")
    private @Nullable String bouncedAddress;

    @Column(name = "bounced_at")
    @SuppressWarnings("UnusedVariable") // for whoever looks into the table
    private @Nullable Instant bouncedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected NotificationSetting() {}

    NotificationSetting(UUID accountId) {
        this.accountId = accountId;
    }

    void choose(NotificationSettingsSheet.Checked sheet) {
        mail = sheet.mail();
        phone = sheet.phone();
        digest = sheet.digest();
        digestAt = sheet.digestAt();
        quietFrom = sheet.quietFrom();
        quietTo = sheet.quietTo();
        leaveFrom = sheet.leaveFrom();
        leaveTo = sheet.leaveTo();
        delegateId = sheet.delegate();
    }

    /** Mail to that address came back. */
    void bounced(String address, Instant at) {
        bouncedAddress = address;
        bouncedAt = at;
    }

    /** The address takes mail again. */
    void reachable() {
        bouncedAddress = null;
        bouncedAt = null;
    }

    UUID accountId() {
        return accountId;
    }

    NotificationSettings settings(UsualTimes usual) {
        return new NotificationSettings(
                mail,
                phone,
                digest,
                digestAt == null ? usual.digestAt() : digestAt,
                quietFrom == null ? usual.quietFrom() : quietFrom,
                quietTo == null ? usual.quietTo() : quietTo,
                leaveFrom,
                leaveTo,
                delegateId,
                bouncedAddress);
    }
}
