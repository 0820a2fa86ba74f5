package vn.dondoc.attachment.reading;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dondoc.attachment.FilePlaces;
import vn.dondoc.attachment.TextState;
import vn.dondoc.attachment.TextTrouble;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.encoding.LegacyText;

/** Reads one file after the other. Never in a request, and never two at once. */
@ApplicationScoped
public class FileReading {
    /** What is kept of one file, in characters: some eighty pages. */
    static final int MOST_CHARACTERS = 200_000;

    static final long MOST_BYTES = 100L << 20;
    private static final int MOST_PAGES = 20;

    /** A page with fewer letters is a picture with a stamp or a signature's words at most. */
    private static final int LETTERS_A_PAGE = 50;

    private static final Duration LONGEST_TEXT = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAGES = Duration.ofSeconds(120);
    private static final Duration LONGEST_LETTERS = Duration.ofSeconds(240);

    private static final Set<String> PICTURES =
            Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp", "image/gif");
    private static final Pattern OFFICE = Pattern.compile("application/(pdf|rtf|msword|x-ole-storage|xhtml\\+xml"
            + "|vnd\\.(ms-excel|ms-powerpoint|openxmlformats-officedocument\\..+"
            + "|oasis\\.opendocument\\.(text|spreadsheet|presentation)))|text/(plain|html)");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final Pattern LINES = Pattern.compile(" ?\\n[ \\n]*");
    private static final Logger LOG = System.getLogger(FileReading.class.getName());

    @Inject
    ReadingQueue queue;

    @Inject
    FilePlaces places;

    @Inject
    LetterReader letters;

    @Inject
    ReadingProgram program;

    private final ReadingProcess process = new ReadingProcess();

    /** Reads the file that has waited longest; false when none waits. */
    public synchronized boolean next() {
        Waiting file = queue.take();
        if (file == null) {
            return false;
        }
        Outcome outcome;
        try {
            outcome = read(file);
        } catch (RuntimeException e) {
            queue.release(file, false);
            throw e;
        }
        if (outcome.trouble() == TextTrouble.CRASHED) {
            queue.release(file, true); // perhaps somebody killed the process
        } else {
            queue.settle(file, outcome);
        }
        return true;
    }

    /** Ends the process that reads if it has had nothing to do for a while. */
    public synchronized void rest() {
        process.rest();
    }

    /** Scans that found nobody to read them are taken again once there is somebody. */
    public void missedScans() {
        if (letters.isThere()) {
            queue.again(TextState.NOTHING_FOUND, TextTrouble.NO_OCR);
        }
    }

    /** Ends the process that reads. */
    @PreDestroy
    public void end() {
        process.end();
    }

    Outcome read(Waiting file) {
        Path path = places.of(file.sha256());
        if (!Files.isReadable(path)) {
            return Outcome.tooHard(TextTrouble.DAMAGED);
        }
        if (PICTURES.contains(file.mediaType())) {
            return file.way() == Way.OCR ? lettersOf(file, path) : lettersWanted("");
        }
        if (!OFFICE.matcher(file.mediaType()).matches()) {
            return Outcome.nothing(TextTrouble.KIND);
        }
        if (file.size() > MOST_BYTES) {
            return Outcome.tooHard(TextTrouble.SIZE);
        }
        return file.way() == Way.OCR ? lettersOf(file, path) : textOf(file, path);
    }

    private Outcome textOf(Waiting file, Path path) {
        process.start(program);
        ReadingProcess.Answer answer = process.ask(
                String.join("\t", "TEXT", file.mediaType(), path.toString(), "" + MOST_CHARACTERS), LONGEST_TEXT);
        if (answer.trouble() != null) {
            LOG.log(Level.INFO, "{0} ({1}) is not read: {2}", file.sha256(), file.mediaType(), answer.detail());
            return Outcome.tooHard(answer.trouble());
        }
        String text = clean(answer.text());
        boolean scan = file.mediaType().equals("application/pdf")
                && text.chars().filter(Character::isLetter).count() < (long) LETTERS_A_PAGE * answer.pages();
        return scan ? lettersWanted(text) : Outcome.of(text, Way.TEXT);
    }

    /** The letters of its pictures are wanted; where nobody reads them, what there is must do. */
    private Outcome lettersWanted(String soFar) {
        if (letters.isThere()) {
            return Outcome.lettersWanted(soFar);
        }
        return soFar.isBlank() ? Outcome.nothing(TextTrouble.NO_OCR) : Outcome.of(soFar, Way.TEXT);
    }

    private Outcome lettersOf(Waiting file, Path path) {
        if (!letters.isThere()) {
            return lettersWanted(file.soFar());
        }
        try {
            Path folder = Files.createTempDirectory("pages");
            try {
                return lettersOf(file, path, folder);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no room: it is taken again when its time is over
        }
    }

    private Outcome lettersOf(Waiting file, Path path, Path folder) {
        process.start(program);
        ReadingProcess.Answer answer = process.ask(
                String.join("\t", "PAGES", file.mediaType(), path.toString(), folder.toString(), "" + MOST_PAGES),
                LONGEST_PAGES);
        TextTrouble trouble = answer.trouble();
        String found = "";
        if (trouble == null) {
            LetterReader.Letters read = letters.of(pages(folder), LONGEST_LETTERS);
            found = clean(read.text());
            trouble = read.trouble();
        } else {
            LOG.log(Level.INFO, "{0} ({1}) has no pages: {2}", file.sha256(), file.mediaType(), answer.detail());
        }
        if (!found.isBlank()) {
            return Outcome.of(Texts.cut((file.soFar() + "\n" + found).strip(), MOST_CHARACTERS), Way.OCR);
        }
        if (!file.soFar().isBlank()) {
            return Outcome.of(file.soFar(), Way.TEXT);
        }
        return trouble == null ? Outcome.of("", Way.OCR) : Outcome.tooHard(trouble);
    }

    private static List<Path> pages(Path folder) {
        try (Stream<Path> pages = Files.list(folder)) {
            return pages.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        for (Path page : pages(folder)) {
            Files.deleteIfExists(page);
        }
        Files.deleteIfExists(folder);
    }

    /** The one place through which everything that was read passes: in Unicode, whatever fonts it was written for, and on few lines. */
    private static String clean(String read) {
        String clean = Texts.clean(LegacyText.read(read).text());
        if (clean == null) {
            return "";
        }
        String lines = LINES.matcher(BLANKS.matcher(clean).replaceAll(" ")).replaceAll("\n");
        return Texts.cut(lines.strip(), MOST_CHARACTERS);
    }
}
