package vn.dondoc.web.urging;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.paper.KeepingTemplates;
import vn.dondoc.paper.PaperForm;
import vn.dondoc.paper.PaperForms;
import vn.dondoc.paper.TemplateChange;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;

/** The templates of papers, one chosen by the address. */
@Named
@RequestScoped
public class TemplatesPage {
    private static final int LONGEST = 6 << 20;

    @EJB
    KeepingTemplates keeping;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private @Nullable Part file;
    private @Nullable List<TemplateChange> changes;

    public String replace() {
        if (file == null || file.getSize() == 0) {
            throw InvalidInput.at("file", "input.required");
        }
        try (InputStream word = file.getInputStream()) {
            keeping.replace(getForm(), word.readNBytes(LONGEST), file.getSubmittedFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        notices.done("templates.replaced");
        return again();
    }

    public String useBuiltIn() {
        keeping.useBuiltIn(getForm());
        notices.done("templates.backDone");
        return again();
    }

    private String again() {
        return "/templates.xhtml?faces-redirect=true&form=" + getForm().name();
    }

    public List<PaperForm> getForms() {
        return PaperForms.all();
    }

    public PaperForm getForm() {
        return asked.text("form")
                .map(PaperForms::named)
                .orElseGet(() -> PaperForms.all().get(0));
    }

    /** Called before the page is drawn, so that an unknown form becomes the right error page. */
    public void open() {
        getForm();
    }

    public List<TemplateChange> getChanges() {
        List<TemplateChange> read = changes == null ? keeping.changes(getForm()) : changes;
        changes = read;
        return read;
    }

    /** The change that made the template in use; null while it is the one that the product brings along. */
    public @Nullable TemplateChange getReplaced() {
        return getChanges().isEmpty() || getChanges().get(0).file() == null
                ? null
                : getChanges().get(0);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part sent) {
        file = sent;
    }
}
