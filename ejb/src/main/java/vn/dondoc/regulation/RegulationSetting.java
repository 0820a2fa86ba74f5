package vn.dondoc.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/**
 * One decision about one rule: from a day on, this value. It is never changed or deleted; a later decision for the same
 * day goes before it, so that every report can be drawn as it was.
 */
@Entity
@Table(name = "regulation_setting")
@NamedQuery(name = "RegulationSetting.all", query = "select s from RegulationSetting s order by s.setAt, s.id")
public class RegulationSetting {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String name;

    @Column(name = "setting_value", updatable = false)
    private String value;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "set_by", updatable = false)
    private @Nullable UUID setBy;

    @Column(name = "set_at", updatable = false)
    private Instant setAt;

    @Column(updatable = false)
    private String reason;

    /** For JPA. */
    protected RegulationSetting() {}

    RegulationSetting(RegulationSheet.Decision decision) {
        this.id = Ids.next();
        this.name = decision.rule().name();
        this.value = decision.value();
        this.validFrom = decision.validFrom();
        this.setBy = decision.setBy();
        this.setAt = decision.setAt();
        this.reason = decision.reason();
    }

    /** Name of the rule; it may be one that this version of the product does not know. */
    String name() {
        return name;
    }

    RegulationSheet.Decision decision() {
        return new RegulationSheet.Decision(Rule.valueOf(name), value, validFrom, setBy, setAt, reason);
    }
}
