package vn.dondoc.search.index;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import vn.dondoc.periodical.ReportPlan;

/** An official report as the index sees it; read only. */
@Entity
@Immutable
@Table(name = "official_report")
@Indexed(index = "report")
@TypeBinding(binder = @TypeBinderRef(type = ReportBinder.class))
class SearchedReport {
    @Id
    UUID id;

    @Embedded
    ReportPlan plan;

    String narrative;
    long version;

    @SuppressWarnings("NullAway")
    protected SearchedReport() {}
}
