package vn.dondoc.web.directive;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.entry.DirectiveDetail;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.list.Leading;

/** Correcting a directive; when somebody was faster, the form stays and the history tells what he changed. */
@Named
@RequestScoped
public class CorrectionPage {
    @EJB
    DirectiveReading reading;

    @EJB
    EnteringDirectives entering;

    @Inject
    ReferenceLists lists;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private @Nullable DirectiveForm form;
    private @Nullable DirectiveDetail directive;
    private @Nullable Long seen;
    private boolean stale;

    public UUID id() {
        return asked.id("id");
    }

    public DirectiveDetail getDirective() {
        if (directive == null) {
            directive = reading.detail(id());
        }
        return directive;
    }

    private DirectiveForm form() {
        if (form == null) {
            form = DirectiveForm.of(getDirective());
        }
        return form;
    }

    public Map<String, @Nullable Object> getIn() {
        return form().getValues();
    }

    public void save() {
        try {
            entering.correct(id(), seen, form().sheet(lists), form().files("attachments"));
        } catch (StaleVersion newer) {
            seen = newer.current();
            stale = true;
            throw newer;
        }
        notices.done("entry.corrected");
        Leading.toPage("/directives/directive.xhtml?id=" + id());
    }

    /** True when somebody else corrected it while the form was being filled in. */
    public boolean isStale() {
        return stale;
    }

    public long getSeen() {
        return seen == null ? getDirective().version() : seen;
    }

    public void setSeen(long version) {
        seen = version;
    }
}
