package vn.dondoc.web.periodical;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import vn.dondoc.attachment.FileAnswer;
import vn.dondoc.kernel.Ids;
import vn.dondoc.periodical.ReadingReports;
import vn.dondoc.periodical.ReportFormat;
import vn.dondoc.web.file.FileDoor;

/** Gives out the files of a report: {@code /report-files/ID/word} and {@code excel} to be saved, {@code pdf} to be shown. */
@WebServlet("/report-files/*")
public class ReportFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ReadingReports reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = FileDoor.idAndWord(request);
        ReportFormat format = ReportFormat.of(path.get(1));
        FileAnswer answer = FileAnswer.to(
                FileDoor.wish(request, format == ReportFormat.PDF), reading.open(Ids.orNotFound(path.get(0)), format));
        FileDoor.give(answer, request, response);
    }
}
