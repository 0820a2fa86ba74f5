package vn.dondoc.web.deadline;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.Holder;
import vn.dondoc.task.Responsibilities;
import vn.dondoc.task.Responsibility;
import vn.dondoc.web.frame.Texts;
import vn.dondoc.web.task.TaskPage;

/** With whom the task of the page lay: the bar and the table beside it. */
@Named
@RequestScoped
public class Hands {
    private static final double WIDTH = 100;

    @EJB
    Responsibilities responsibilities;

    @Inject
    TaskPage page;

    @Inject
    Texts texts;

    private @Nullable Responsibility read;

    /** A piece of the bar, from 0 to 100. */
    public record Piece(String tone, double at, double width) {}

    public Responsibility getRead() {
        if (read == null) {
            read = responsibilities.of(page.getTask().id());
        }
        return read;
    }

    public List<Piece> getPieces() {
        List<Piece> pieces = new ArrayList<>();
        Responsibility whole = getRead();
        double at = 0;
        for (Responsibility.Share share : whole.shares()) {
            double width = WIDTH * share.days() / whole.days();
            pieces.add(new Piece(tone(share.holder()), at, width));
            at += width;
        }
        return pieces;
    }

    public String tone(Holder holder) {
        return switch (holder) {
            case LEAD -> "unit";
            case LEADER -> "leader";
            case NOBODY -> "nobody";
            default -> "office";
        };
    }

    /** Whose days they are, in words. */
    public String name(Responsibility.Share share) {
        String holder = texts.text("responsibility.holder." + share.holder());
        return share.unit() == null ? holder : holder + ": " + share.unit().name();
    }
}
