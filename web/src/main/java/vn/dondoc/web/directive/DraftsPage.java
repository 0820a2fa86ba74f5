package vn.dondoc.web.directive;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.direction.DirectionRow;
import vn.dondoc.direction.DirectionState;
import vn.dondoc.direction.GivingDirections;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Slice;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.list.FormInput;

/** Spoken directions: a leader gives them and sees what became of them, the Office enters or dismisses them. */
@Named
@RequestScoped
public class DraftsPage {
    private static final int SIZE = 20;
    private static final String AGAIN = "/directives/drafts.xhtml?faces-redirect=true";

    @EJB
    GivingDirections giving;

    @Inject
    CurrentActor current;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private final FormInput form = new FormInput();
    private @Nullable Slice<DirectionRow> slice;

    public String give() {
        giving.give(form.text("text"), form.files("attachments"));
        notices.done("draft.given");
        return AGAIN;
    }

    public String dismiss() {
        giving.dismiss(asked.id("draft"), form.text("reason"));
        notices.done("draft.dismissed");
        return AGAIN;
    }

    /** The Office begins with what waits, a leader with everything that he gave. */
    public boolean isWaitingOnly() {
        return current.get().may(Right.ENTER) && !asked.flag("all");
    }

    public Slice<DirectionRow> getSlice() {
        Slice<DirectionRow> known = slice;
        if (known == null) {
            DirectionState state = isWaitingOnly() ? DirectionState.WAITING : null;
            known = giving.page(state, asked.text("cursor").orElse(null), SIZE, true);
            slice = known;
        }
        return known;
    }

    /** The one that is to be dismissed; null for none. */
    public @Nullable DirectionRow getChosen() {
        return asked.text("draft").isEmpty() || !current.get().may(Right.ENTER)
                ? null
                : giving.detail(asked.id("draft"));
    }

    /** True for one that the one who looks can enter or dismiss. */
    public boolean waiting(DirectionRow draft) {
        return draft.state() == DirectionState.WAITING && current.get().may(Right.ENTER);
    }

    public Map<String, @Nullable Object> getIn() {
        return form.getValues();
    }
}
