package vn.dondoc.web.desk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.direction.DirectionRow;
import vn.dondoc.direction.DirectionState;
import vn.dondoc.direction.GivingDirections;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Slice;
import vn.dondoc.web.frame.Texts;

/** Spoken directions on the desk: for the Office what waits to be entered, for a leader what he gave last. */
@Named
@RequestScoped
public class DeskDrafts {
    private static final int ROWS = 5;
    private static final int BEGINNING = 200;

    @EJB
    GivingDirections giving;

    @Inject
    CurrentActor current;

    @Inject
    Texts texts;

    private @Nullable Slice<DirectionRow> slice;

    private boolean isOffice() {
        return current.get().may(Right.ENTER);
    }

    private Slice<DirectionRow> slice() {
        Slice<DirectionRow> known = slice;
        if (known == null) {
            boolean any = isOffice() || current.get().may(Right.DIRECT);
            known = any
                    ? giving.page(isOffice() ? DirectionState.WAITING : null, null, ROWS, true)
                    : new Slice<>(List.of(), null, 0L);
            slice = known;
        }
        return known;
    }

    public List<DirectionRow> getRows() {
        return slice().items();
    }

    public long getTotal() {
        Long total = slice().total();
        return total == null ? 0 : total;
    }

    public String getTitle() {
        return texts.text(isOffice() ? "draft.waiting" : "draft.mine");
    }

    /** As much of the text as has room in a line or two. */
    public String beginning(DirectionRow draft) {
        String text = vn.dondoc.kernel.Texts.cut(draft.text(), BEGINNING);
        return text.length() < draft.text().length() ? text + "…" : text;
    }
}
