package vn.dondoc.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dondoc.report.Counting;
import vn.dondoc.report.Figures;
import vn.dondoc.report.Line;

/** Figures by whatever they are to be broken down by, of any instant and period, with those of the period before beside them. */
@Named
@RequestScoped
public class FiguresPage {
    private static final int MOST_LINES = 200;

    @EJB
    Counting counting;

    @Inject
    FiguresQuery query;

    @Inject
    FiguresTable table;

    private FiguresTable.Wanted wanted;
    private List<ShownLine> lines = List.of();

    @PostConstruct
    void load() {
        Figures now = counting.figures(query.filter(query.now()), query.getBy());
        Figures before = query.isCompared() ? counting.figures(query.filter(query.before()), query.getBy()) : null;
        wanted = new FiguresTable.Wanted(now, before, query.shared(), query.isBands());
        List<Line> all = now.lines();
        lines = table.rows(wanted, all.subList(0, Math.min(all.size(), MOST_LINES)));
    }

    public Figures getFigures() {
        return wanted.now();
    }

    public List<String> getHeads() {
        return table.heads(wanted);
    }

    public List<ShownLine> getLines() {
        return lines;
    }

    /** The last row of the table. */
    public List<ShownLine> getSums() {
        return List.of(table.sum(wanted));
    }

    public boolean isCompared() {
        return wanted.before() != null;
    }

    /** How many lines there is no room for. */
    public int getLeftOut() {
        return wanted.now().lines().size() - lines.size();
    }
}
