package vn.dondoc.web.meeting;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.dondoc.attachment.FileAnswer;
import vn.dondoc.attachment.FileRequest;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.meeting.ReadingMeetings;

/** Gives out the draft of a notice: {@code /meeting-files/ID/word}. */
@WebServlet("/meeting-files/*")
public class MeetingFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ReadingMeetings reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", -1);
        if (path.length != 3 || !path[2].equals("word")) {
            throw new NotFound();
        }
        FileRequest wish = new FileRequest(
                false, request.getHeader("Range"), request.getHeader("If-Range"), request.getHeader("If-None-Match"));
        FileAnswer answer = FileAnswer.to(wish, reading.word(Ids.orNotFound(path[1])));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (!"HEAD".equals(request.getMethod())) {
            answer.writeTo(response.getOutputStream());
        }
    }
}
