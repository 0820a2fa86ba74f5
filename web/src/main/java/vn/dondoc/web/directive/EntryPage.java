package vn.dondoc.web.directive;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.direction.DirectionRow;
import vn.dondoc.direction.GivingDirections;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.entry.LikelyDuplicates;
import vn.dondoc.entry.ReadLine;
import vn.dondoc.entry.ReadingLines;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.kernel.Failure;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.search.RelatingDirectives;
import vn.dondoc.task.TaskSheet;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.frame.Texts;
import vn.dondoc.web.list.Leading;
import vn.dondoc.web.problem.Causes;

/** One screen for a directive with all its tasks, made for the keyboard; what was typed stays until it is kept. */
@Named
@ViewScoped
public class EntryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    EnteringDirectives entering;

    @EJB
    GivingDirections giving;

    @EJB
    ReadingLines reading;

    @EJB
    LikelyDuplicates duplicating;

    @EJB
    RelatingDirectives relating;

    @Inject
    LineCheck check;

    @Inject
    ReferenceLists lists;

    @Inject
    CurrentActor current;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    @Inject
    Asked asked;

    private final DirectiveForm form = new DirectiveForm();
    private final ArrayList<EntryLine> lines = new ArrayList<>();
    private final Earlier earlier = new Earlier();
    private final Unclear unclear = new Unclear();
    private @Nullable String pasted;

    /** The spoken direction that is written down; null for none. */
    private @Nullable UUID draft;

    @PostConstruct
    void begin() {
        form.put("issuer", asked.text("issuer").orElseGet(() -> texts.text("entry.issuer.default")));
        asked.text("signer").ifPresent(name -> form.put("signer", name));
        asked.text("position").ifPresent(name -> form.put("signerPosition", name));
        form.put("urgency", "NORMAL");
        asked.text("draft").flatMap(Ids::parse).ifPresent(this::writeDown);
        addLine();
    }

    /** What was said stands in the text, and where lines are pasted, to be read into tasks. */
    private void writeDown(UUID id) {
        DirectionRow said = giving.detail(id);
        draft = id;
        form.writeDown(said);
        pasted = said.text();
    }

    private UUID enter(List<TaskSheet> tasks) {
        List<UUID> files = form.files("attachments");
        return draft == null
                ? entering.enter(form.sheet(lists), files, tasks)
                : giving.enter(draft, form.sheet(lists), files, tasks);
    }

    /** One more empty line; it takes deadline and leader of the one before. */
    public void addLine() {
        EntryLine line = EntryLine.followedBy(current.get());
        lines.add(lines.isEmpty() ? line : line.after(lines.get(lines.size() - 1)));
    }

    public void removeLine(EntryLine line) {
        lines.remove(line);
        if (lines.isEmpty()) {
            addLine();
        }
    }

    /** Makes lines of the pasted text; lines without a word in them make room. */
    public void readLines() {
        List<ReadLine> read = reading.read(pasted, form.issued());
        if (!read.isEmpty()) {
            lines.removeIf(EntryLine::isBlank);
            read.forEach(one -> lines.add(EntryLine.followedBy(current.get()).with(one)));
            pasted = null;
        }
    }

    /** Looks for earlier directives on the same matter, while the title is typed. */
    public void relate() {
        earlier.relate(relating.similar(form.text("title"), null, null, null).alike());
    }

    /** Looks whether the directive is there already. */
    public void compare() {
        warns();
    }

    private boolean warns() {
        boolean unseen = earlier.warn(
                duplicating.of(form.likeness(null)), form.likeness(null).toString());
        relate();
        return unseen;
    }

    public void save() {
        UUID id = keep();
        if (id != null) {
            Leading.toPage("/directives/directive.xhtml?id=" + id);
        }
    }

    /** Keeps it and begins the next one with the same issuer and signer. */
    public void saveAndNext() {
        if (keep() != null) {
            Leading.toPage(Next.path(form));
        }
    }

    /** Keeps everything or nothing; null when something is wrong or the officer is to look at something first. */
    private @Nullable UUID keep() {
        if (warns() || unclear.asks(form.flag("asDraft") ? List.of() : lines, check, form.issued())) {
            return null;
        }
        List<EntryLine> sent = lines.stream().filter(line -> !line.isBlank()).toList();
        lines.forEach(line -> line.getProblems().clear());
        try {
            UUID id = enter(sent.stream()
                    .map(line -> line.sheet(form.issued(), form.flag("asDraft")))
                    .toList());
            notices.done("entry.saved", String.valueOf(form.text("notation")).strip(), sent.size());
            return id;
        } catch (RuntimeException e) {
            Failure failure = Causes.failure(e).orElseThrow(() -> e);
            if (failure instanceof NotFound) {
                throw e;
            }
            new LineProblems(texts, sent, lines).show(failure);
            return null;
        }
    }

    public Map<String, @Nullable Object> getIn() {
        return form.getValues();
    }

    public DirectiveForm getForm() {
        return form;
    }

    public List<EntryLine> getLines() {
        return lines;
    }

    public Earlier getEarlier() {
        return earlier;
    }

    public Unclear getUnclear() {
        return unclear;
    }

    public @Nullable String getPasted() {
        return pasted;
    }

    public void setPasted(@Nullable String text) {
        pasted = text;
    }
}
