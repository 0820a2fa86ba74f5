package vn.dondoc.paper;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.Attaching;
import vn.dondoc.attachment.AttachmentView;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.FileOwner;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;

/** The templates in use. A replacement that is not in order is refused with all that is wrong, and the old one stays. */
@Stateless
public class KeepingTemplates {
    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Attaching attaching;

    @Inject
    Attachments attachments;

    @Inject
    CurrentActor current;

    @Inject
    People people;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The template as it is used now, to be opened in Word. */
    @Requires(Right.KEEP_TEMPLATES)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] word(PaperForm form) {
        return inUse(form);
    }

    /** Makes the file the template of that form, from the next paper on. */
    @Requires(Right.KEEP_TEMPLATES)
    public void replace(PaperForm form, byte[] word, @Nullable String name) {
        TemplateCheck.check(word, form);
        PaperTemplate template = change(form);
        AttachmentView file =
                attaching.keep(word, name == null ? form.name() + ".docx" : name, FileOwner.paper(template.id()));
        template.uses(file.id());
        note(form, file.name(), file.sha256());
    }

    /** Goes back to the template that the product brings along. */
    @Requires(Right.KEEP_TEMPLATES)
    public void useBuiltIn(PaperForm form) {
        change(form);
        note(form, "built-in", null);
    }

    private PaperTemplate change(PaperForm form) {
        PaperTemplate template = new PaperTemplate(form.name(), current.get().accountId(), clock.instant());
        em.persist(template);
        return template;
    }

    private void note(PaperForm form, String file, @Nullable String sha256) {
        audit.note(AuditNote.of(AuditAction.TEMPLATE_CHANGED)
                .about("template", form.name())
                .with("file", file)
                .with("sha256", sha256));
    }

    /** The last changes of that form's template, the newest first. */
    @Requires(Right.KEEP_TEMPLATES)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TemplateChange> changes(PaperForm form) {
        List<PaperTemplate> found = newest(form, SHOWN);
        Map<UUID, AttachmentView> files = attachments.views(found.stream()
                .map(PaperTemplate::fileId)
                .flatMap(id -> Optional.ofNullable(id).stream())
                .collect(Collectors.toSet()));
        return found.stream()
                .map(each -> new TemplateChange(
                        each.changedAt(),
                        Optional.ofNullable(each.fileId())
                                .map(files::get)
                                .map(AttachmentView::name)
                                .orElse(null),
                        people.byId(each.changedBy()).map(Person::name).orElse("")))
                .toList();
    }

    private List<PaperTemplate> newest(PaperForm form, int most) {
        return em.createQuery(
                        "select t from PaperTemplate t where t.form = :form order by t.id desc", PaperTemplate.class)
                .setParameter("form", form.name())
                .setMaxResults(most)
                .getResultList();
    }

    /** The template that papers of that form are made from now. */
    @OpenToAll("called by features that make papers")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] inUse(PaperForm form) {
        UUID file =
                newest(form, 1).stream().findFirst().map(PaperTemplate::fileId).orElse(null);
        if (file == null) {
            return BuiltInTemplate.of(form);
        }
        try {
            return Files.readAllBytes(attachments.open(file).path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
