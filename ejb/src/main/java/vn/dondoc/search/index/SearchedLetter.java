package vn.dondoc.search.index;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.urging.LetterNumber;
import vn.dondoc.urging.Signature;

/** An issued urging letter as the index sees it; read only. What is being prepared is no letter yet. */
@Entity
@Immutable
@Table(name = "urging_letter")
@SQLRestriction("state = 'ISSUED'")
@Indexed(index = "letter")
@TypeBinding(binder = @TypeBinderRef(type = LetterBinder.class))
class SearchedLetter {
    @Id
    UUID id;

    @Column(name = "unit_id")
    UUID unit;

    @Enumerated(EnumType.STRING)
    UrgingForm form;

    @Embedded
    LetterNumber number;

    @Embedded
    Signature signature;

    @Nullable
    String remark;

    /** Each answer makes it another one, so that the care of the index sees when one is missing there. */
    @Formula("version + (select count(*) from urging u where u.letter_id = id and u.answered_at is not null)")
    long version;

    @SuppressWarnings("NullAway")
    protected SearchedLetter() {}
}
