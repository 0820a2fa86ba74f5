package vn.dondoc.directive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Lĩnh vực: the field of work by which directives are sorted and reported. */
@Entity
@Table(name = "field")
public class FieldOfWork {
    @Id
    private String code;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "sort_order")
    private int order;

    @SuppressWarnings("NullAway")
    protected FieldOfWork() {}

    public FieldOfWork(String code, String name, String nameEn, int order) {
        this.code = code;
        this.name = name;
        this.nameEn = nameEn;
        this.order = order;
    }

    FieldView view() {
        return new FieldView(code, name, nameEn, order);
    }
}
