package vn.dondoc.web.directive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.DerivedDeadline;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitDirectory;
import vn.dondoc.organisation.UnitGroups;
import vn.dondoc.organisation.Units;
import vn.dondoc.task.Clarity;
import vn.dondoc.task.TaskOrders;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.frame.Texts;

/** Tells at once what a line means: the day that the deadline gives, the names that no unit has. */
@Named
@RequestScoped
public class LineCheck {
    @Inject
    TaskOrders orders;

    @Inject
    Units units;

    @Inject
    Texts texts;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    /** What the deadline of the line comes to, in words. */
    public String due(EntryLine line, @Nullable LocalDate issued) {
        LocalDate from = issued == null ? Zones.today(clock) : issued;
        DeadlineText deadline = line.deadline(from);
        if (deadline.day() != null) {
            return texts.text("entry.due", deadline.day());
        }
        return derived(deadline, from)
                .map(found -> texts.text("entry.due", found.due()) + " – "
                        + found.explanation(language.get().locale()))
                .orElse("");
    }

    /** What is wrong with the cell: what the service said of it, or what can be seen now; empty when nothing is. */
    public String problem(EntryLine line, String cell, @Nullable LocalDate issued) {
        String said = line.getProblems().get(cell);
        if (said != null) {
            return said;
        }
        LocalDate from = issued == null ? Zones.today(clock) : issued;
        if (cell.equals("deadline")) {
            DeadlineText deadline = line.deadline(from);
            boolean unread = deadline.words() != null && derived(deadline, from).isEmpty();
            return unread ? texts.text("entry.unreadable") : "";
        }
        LocalDate today = Zones.today(clock);
        UnitDirectory directory = units.directory();
        return line.input().names(cell).stream()
                .filter(name -> UnitGroups.expand(name, today, directory).isEmpty()
                        && directory.find(name, today).isEmpty())
                .findFirst()
                .map(name -> texts.text("entry.unknownUnit", name))
                .orElse("");
    }

    /** How clearly the line gives its task; null while nothing is written. */
    public @Nullable Clarity clarity(EntryLine line, @Nullable LocalDate issued) {
        LocalDate from = issued == null ? Zones.today(clock) : issued;
        return line.isBlank() ? null : orders.clarity(line.sheet(from, false), from);
    }

    /** True when the officer is asked before such a task is given. */
    public boolean isUnclear(@Nullable Clarity clarity) {
        return clarity != null && clarity.score() < orders.leastClarity();
    }

    private Optional<DerivedDeadline> derived(DeadlineText deadline, LocalDate from) {
        return deadline.words() == null ? Optional.empty() : orders.derive(deadline.words(), from);
    }
}
