package vn.dondoc.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.dondoc.kernel.Messages;

/** Makes papers for other features: fills the template in use, prints what was filled. Asks for no right. */
@ApplicationScoped
public class MakingPapers {
    @Inject
    KeepingTemplates templates;

    @Inject
    LibreOffice office;

    /**
     * A paper in Word.
     *
     * @param title of the PDF made from it
     */
    public record Word(String title, byte[] bytes) {}

    /**
     * A paper as PDF.
     *
     * @param builtIn true when our own layout printed it, false when LibreOffice did
     */
    public record Pdf(byte[] bytes, boolean builtIn) {}

    /** Fills the template of that form. */
    public Word fill(PaperForm form, String title, PaperContent content) {
        WordFile file = WordFile.read(templates.inUse(form));
        return new Word(title, WordMerge.fill(file, content).bytes());
    }

    /** Prints papers, in their order; several at once cost LibreOffice little more than one. */
    public List<Pdf> print(List<Word> papers) {
        Optional<List<byte[]>> printed =
                office.print(papers.stream().map(Word::bytes).toList());
        if (printed.isPresent()) {
            return printed.get().stream().map(bytes -> new Pdf(bytes, false)).toList();
        }
        String note = Messages.of(Messages.VIETNAMESE).text("paper.builtIn");
        return papers.stream()
                .map(paper -> new Pdf(BuiltInPdf.print(WordFile.read(paper.bytes()), paper.title(), note), true))
                .toList();
    }
}
