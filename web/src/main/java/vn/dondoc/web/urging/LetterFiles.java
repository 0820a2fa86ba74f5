package vn.dondoc.web.urging;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import vn.dondoc.attachment.FileAnswer;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.urging.ReadingLetters;
import vn.dondoc.web.file.FileDoor;

/** Gives out a letter to whoever may see it: {@code /letters/ID/word} to be saved, {@code /letters/ID/pdf} to be shown. */
@WebServlet("/letters/*")
public class LetterFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ReadingLetters reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = FileDoor.idAndWord(request);
        if (!path.get(1).matches("word|pdf")) {
            throw new NotFound();
        }
        boolean pdf = path.get(1).equals("pdf");
        FileAnswer answer = FileAnswer.to(FileDoor.wish(request, pdf), reading.open(Ids.orNotFound(path.get(0)), pdf));
        FileDoor.give(answer, request, response);
    }
}
