package vn.dondoc.web.periodical;

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
import vn.dondoc.periodical.ReadingReports;
import vn.dondoc.periodical.ReportFormat;

/** Gives out the files of a report: {@code /report-files/ID/word} and {@code excel} to be saved, {@code pdf} to be shown. */
@WebServlet("/report-files/*")
public class ReportFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ReadingReports reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", -1);
        if (path.length != 3) {
            throw new NotFound();
        }
        ReportFormat format = ReportFormat.of(path[2]);
        FileRequest wish = new FileRequest(
                format == ReportFormat.PDF,
                request.getHeader("Range"),
                request.getHeader("If-Range"),
                request.getHeader("If-None-Match"));
        FileAnswer answer = FileAnswer.to(wish, reading.open(Ids.orNotFound(path[1]), format));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (!"HEAD".equals(request.getMethod())) {
            answer.writeTo(response.getOutputStream());
        }
    }
}
