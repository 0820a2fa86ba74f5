package vn.dondoc.urging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import vn.dondoc.kernel.Settings;
import vn.dondoc.kernel.Zones;
import vn.dondoc.paper.WordPapers;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.task.TaskFixture;

/** The small province of {@link TaskFixture} with letters; PDFs have the layout of the product. */
public final class LetterWorld {
    public final TaskFixture tasks;

    public LetterWorld() {
        this(new TaskFixture());
    }

    /** Letters in a province that is there already. */
    public LetterWorld(TaskFixture tasks) {
        this.tasks = tasks;
        Settings settings = tasks.bean(Settings.class);
        tasks.beans()
                .put(
                        Settings.class,
                        new Settings(name -> name.equals("DONDOC_LIBREOFFICE")
                                ? "none"
                                : settings.text(name).orElse(null)));
        tasks.bean(SendingLetters.class); // hears of what it sends
    }

    <T> T bean(Class<T> type) {
        return tasks.bean(type);
    }

    /** Nine in the morning of that day; letters are proposed as the timer would do it. */
    public boolean morning(LocalDate day) {
        tasks.beans()
                .clock()
                .moveTo(day.atTime(LocalTime.of(9, 0)).atZone(Zones.VIETNAM).toInstant());
        return bean(ProposingLetters.class).propose();
    }

    public List<ProposalRow> proposals() {
        tasks.as("chuyenvien");
        return bean(PreparingLetters.class).today();
    }

    UUID proposal(String unit, UrgingForm form) {
        return proposals().stream()
                .filter(row -> row.unit().code().equals(unit) && row.form() == form)
                .map(ProposalRow::id)
                .findFirst()
                .orElseThrow();
    }

    /** The head of the Office signs everything off that is proposed, and sends it; inspections stay. */
    public BatchReport sendAll() {
        List<UUID> all = proposals().stream()
                .filter(row -> row.form() != UrgingForm.INSPECTION)
                .map(ProposalRow::id)
                .toList();
        return send(all);
    }

    BatchReport send(List<UUID> ids) {
        tasks.as("chanhvp");
        bean(PreparingLetters.class).signOff(ids);
        UUID batch = bean(SendingLetters.class).send(ids);
        tasks.as("chanhvp");
        return bean(SendingLetters.class).report(batch);
    }

    /** The issued letters, the newest first, as that person finds them. */
    public List<LetterRow> letters(String reader) {
        return found(reader, new LetterFilter(null, null, null, null, null, null));
    }

    List<LetterRow> found(String reader, LetterFilter filter) {
        tasks.as(reader);
        return bean(ReadingLetters.class).page(filter, null, 0, 100, true).items();
    }

    byte[] file(UUID letter, boolean pdf) {
        try {
            return Files.readAllBytes(
                    bean(ReadingLetters.class).open(letter, pdf).path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> paragraphs(UUID letter) {
        return WordPapers.paragraphs(file(letter, false));
    }
}
