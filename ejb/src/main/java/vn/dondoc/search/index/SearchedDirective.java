package vn.dondoc.search.index;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** A directive as the index sees it; read only. */
@Entity
@Immutable
@Table(name = "directive")
@Indexed(index = "directive")
@TypeBinding(binder = @TypeBinderRef(type = DirectiveBinder.class))
class SearchedDirective {
    @Id
    UUID id;

    String type;
    String notation;
    LocalDate issued;
    String issuer;

    @Nullable
    String signer;

    @Column(name = "signer_position")
    @Nullable
    String signerPosition;

    String title;

    @Nullable
    String body;

    @Nullable
    String field;

    boolean restricted;

    @Nullable
    String recipients;

    boolean draft;
    long version;

    @SuppressWarnings("NullAway")
    protected SearchedDirective() {}
}
