package vn.dondoc.search.index;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** A task as the index sees it; read only. */
@Entity
@Immutable
@Table(name = "task")
@Indexed(index = "task")
@TypeBinding(binder = @TypeBinderRef(type = TaskBinder.class))
class SearchedTask {
    @Id
    UUID id;

    String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "directive_id")
    SearchedDirective directive;

    @Column(name = "is_parent")
    boolean parent;

    String title;

    @Nullable
    String content;

    @Nullable
    String deliverable;

    @Column(name = "result_notation")
    @Nullable
    String resultNotation;

    @Column(name = "lead_unit")
    @Nullable
    UUID leadUnit;

    @Column(name = "coordinating_units")
    UUID[] coordinatingUnits;

    String state;
    long version;

    @SuppressWarnings("NullAway")
    protected SearchedTask() {}
}
