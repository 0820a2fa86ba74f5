package vn.dondoc.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/** The document types and fields of work that the province knows. Kept in memory, read anew every minute. */
@ApplicationScoped
public class ReferenceLists {
    private static final Duration FRESH = Duration.ofSeconds(60);

    private record Lists(List<DocumentTypeView> types, List<FieldView> fields, Instant readAt) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private volatile @Nullable Lists known;

    public List<DocumentTypeView> documentTypes() {
        return lists().types();
    }

    public List<FieldView> fields() {
        return lists().fields();
    }

    /** The type that a text means: its abbreviation (exact, then folded) or its Vietnamese name. */
    public Optional<DocumentTypeView> documentType(String text) {
        String folded = Texts.fold(text);
        return documentTypes().stream()
                .filter(type -> type.abbreviation().equals(text))
                .findFirst()
                .or(() -> documentTypes().stream()
                        .filter(type -> Texts.fold(type.name()).equals(folded)
                                || Texts.fold(type.abbreviation()).equals(folded))
                        .findFirst());
    }

    /** The field of work with that code or name. */
    public Optional<FieldView> field(String text) {
        String folded = Texts.fold(text);
        return fields().stream()
                .filter(field -> field.code().equalsIgnoreCase(text)
                        || Texts.fold(field.name()).equals(folded))
                .findFirst();
    }

    /** Adds a type that documents of another system bear; its name serves as abbreviation. In the caller's transaction. */
    public DocumentTypeView addDocumentType(String name) {
        int last =
                documentTypes().stream().mapToInt(DocumentTypeView::order).max().orElse(0);
        DocumentType type = new DocumentType(Texts.cut(name, 60), name, null, DocumentType.Family.OTHER, last + 10);
        em.persist(type);
        em.flush();
        known = null;
        return type.view();
    }

    /** Adds a field of work that documents of another system bear. In the caller's transaction. */
    public FieldView addField(String code, String name) {
        int last = fields().stream().mapToInt(FieldView::order).max().orElse(0);
        FieldOfWork field = new FieldOfWork(code, name, name, last + 10);
        em.persist(field);
        em.flush();
        known = null;
        return field.view();
    }

    /** Reads them anew: what was added in a transaction that is rolled back must not stay known. */
    public void forget() {
        known = null;
    }

    private Lists lists() {
        Lists lists = known;
        if (lists == null || clock.instant().isAfter(lists.readAt().plus(FRESH))) {
            lists = new Lists(
                    em.createQuery("select t from DocumentType t", DocumentType.class).getResultList().stream()
                            .map(DocumentType::view)
                            .sorted(Comparator.comparingInt(DocumentTypeView::order))
                            .toList(),
                    em.createQuery("select f from FieldOfWork f", FieldOfWork.class).getResultList().stream()
                            .map(FieldOfWork::view)
                            .sorted(Comparator.comparingInt(FieldView::order))
                            .toList(),
                    clock.instant());
            known = lists;
        }
        return lists;
    }
}
