package vn.dondoc.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.administration.ReadingAudit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditFilter;
import vn.dondoc.audit.AuditRow;
import vn.dondoc.calendar.TypedDate;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Slice;
import vn.dondoc.kernel.Zones;
import vn.dondoc.web.frame.Asked;

/** The audit log, newest first; filter and position are in the address. */
@Named
@RequestScoped
public class AuditPage {
    private static final int SIZE = 50;

    @EJB
    ReadingAudit reading;

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private Slice<AuditRow> slice = new Slice<>(List.of(), null, null);

    @PostConstruct
    void load() {
        AuditFilter filter =
                new AuditFilter(getAction(), asked.text("who").orElse(null), startOf("from", 0), startOf("to", 1));
        slice = page(filter, asked.text("cursor").orElse(null));
    }

    /** A position that is none is as if it were not there. */
    private Slice<AuditRow> page(AuditFilter filter, @Nullable String cursor) {
        try {
            return reading.page(filter, cursor, SIZE);
        } catch (InvalidInput noPosition) {
            return reading.page(filter, null, SIZE);
        }
    }

    private @Nullable Instant startOf(String name, int daysLater) {
        return day(name)
                .map(day -> day.plusDays(daysLater).atStartOfDay(Zones.VIETNAM).toInstant())
                .orElse(null);
    }

    private Optional<LocalDate> day(String name) {
        return asked.text(name).flatMap(text -> TypedDate.read(text, Zones.today(clock), TypedDate.Leaning.BACK));
    }

    public Slice<AuditRow> getSlice() {
        return slice;
    }

    /** The line's further details as "name: value", one after the other. */
    public String detail(AuditRow row) {
        try (JsonReader json = Json.createReader(new StringReader(row.detail()))) {
            return json.readObject().entrySet().stream()
                    .map(entry -> entry.getKey() + ": "
                            + (entry.getValue() instanceof JsonString text ? text.getString() : entry.getValue()))
                    .collect(Collectors.joining(" · "));
        } catch (JsonException e) {
            return row.detail();
        }
    }

    public @Nullable AuditAction getAction() {
        return asked.choice(AuditAction.class, "action").orElse(null);
    }

    public AuditAction[] getActions() {
        return AuditAction.values();
    }

    public String getWho() {
        return asked.text("who").orElse("");
    }

    public @Nullable LocalDate getFrom() {
        return day("from").orElse(null);
    }

    public @Nullable LocalDate getTo() {
        return day("to").orElse(null);
    }
}
