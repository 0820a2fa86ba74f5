package vn.dondoc.directive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Loại văn bản: a type of document with its abbreviation (NĐ 30/2020/NĐ-CP, Phụ lục III; Party types beside them). */
@Entity
@Table(name = "document_type")
public class DocumentType {
    /** Whose type it is: the family decides how a notation is written. */
    public enum Family {
        /** {@code 15/QĐ-UBND}. */
        STATE,
        /** {@code 18-KL/TU}. */
        PARTY,
        /** Neither, such as opinions given by word of mouth. */
        OTHER
    }

    @Id
    private String abbreviation;

    private String name;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Enumerated(EnumType.STRING)
    private Family family;

    @Column(name = "sort_order")
    private int order;

    @SuppressWarnings("NullAway")
    protected DocumentType() {}

    public DocumentType(String abbreviation, String name, @Nullable String nameEn, Family family, int order) {
        this.abbreviation = abbreviation;
        this.name = name;
        this.nameEn = nameEn;
        this.family = family;
        this.order = order;
    }

    DocumentTypeView view() {
        return new DocumentTypeView(abbreviation, name, nameEn == null ? name : nameEn, family, order);
    }
}
