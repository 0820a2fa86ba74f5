package vn.dondoc.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.CountingClarity;
import vn.dondoc.report.Grouping;
import vn.dondoc.report.Share;
import vn.dondoc.task.ClearPoint;
import vn.dondoc.task.Lacking;
import vn.dondoc.task.PersonRef;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.list.ShownTasks;

/** How clearly tasks were given in a period: by leader, by desk officer, by directive. */
@Named
@RequestScoped
public class ClarityPage {
    @EJB
    CountingClarity counting;

    @Inject
    AskedPeriod period;

    @Inject
    CurrentLanguage language;

    private List<Table> tables = List.of();
    private List<CountingClarity.Directed> directives = List.of();

    /** The lines by leader or by desk officer. */
    public record Table(Grouping by, List<CountingClarity.Line> lines) {}

    @PostConstruct
    void load() {
        tables = List.of(table(Grouping.LEADER), table(Grouping.OFFICER));
        directives = counting.directives(period.from(), period.to());
    }

    private Table table(Grouping by) {
        return new Table(by, counting.by(by, period.from(), period.to()));
    }

    public List<Table> getTables() {
        return tables;
    }

    public List<CountingClarity.Directed> getDirectives() {
        return directives;
    }

    public ClearPoint[] getPoints() {
        return ClearPoint.values();
    }

    public int getLeast() {
        return counting.least();
    }

    public int getMost() {
        return CountingClarity.MOST;
    }

    /** The list of everything that a line counts. */
    public String all(Grouping by, CountingClarity.Line line) {
        return list() + "&" + of(by, line.person());
    }

    /** The list of what a line calls unclear. */
    public String unclear(Grouping by, CountingClarity.Line line) {
        return all(by, line) + "&clearBelow=" + getLeast();
    }

    /** The list of what lacks one of the points. */
    public String lacking(Grouping by, CountingClarity.Line line, ClearPoint point) {
        return all(by, line) + "&unclear=" + point;
    }

    /** The list of the unclear tasks of a directive. */
    public String ofDirective(CountingClarity.Directed line) {
        return list() + "&directive=" + line.directive().id() + "&clearBelow=" + getLeast();
    }

    private String list() {
        return ShownTasks.LIST + "?givenFrom=" + period.getFrom() + "&givenTo=" + period.getTo();
    }

    private static String of(Grouping by, @Nullable PersonRef person) {
        return person == null ? "lacking=" + Lacking.valueOf(by.name()) : by.word() + "=" + person.username();
    }

    /** The share in percent; a dash where there is none. */
    public String percent(Share share) {
        return share.percent()
                .map(percent -> String.format(language.get().locale(), "%.2f%%", percent))
                .orElse("–");
    }
}
