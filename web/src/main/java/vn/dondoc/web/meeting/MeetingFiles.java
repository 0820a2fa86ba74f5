package vn.dondoc.web.meeting;

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
import vn.dondoc.meeting.ReadingMeetings;
import vn.dondoc.web.file.FileDoor;

/** Gives out the draft of a notice: {@code /meeting-files/ID/word}. */
@WebServlet("/meeting-files/*")
public class MeetingFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ReadingMeetings reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = FileDoor.idAndWord(request);
        if (!path.get(1).equals("word")) {
            throw new NotFound();
        }
        FileAnswer answer = FileAnswer.to(FileDoor.wish(request, false), reading.word(Ids.orNotFound(path.get(0))));
        FileDoor.give(answer, request, response);
    }
}
