package vn.dondoc.web.periodical;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.dondoc.attachment.FileAnswer;
import vn.dondoc.attachment.FileRequest;
import vn.dondoc.kernel.Ids;
import vn.dondoc.publication.PublicationFormat;
import vn.dondoc.publication.ReadingPublications;
import vn.dondoc.publication.ReadingPublications.Stage;
import vn.dondoc.web.file.FileDoor;

/**
 * Gives out the files of a publication: {@code /publication-files/ID/html} and {@code json} to be saved, {@code html?look} to be
 * looked at, in a sandbox as every file.
 */
@WebServlet("/publication-files/*")
public class PublicationFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> LOOKED_AT = Map.of(
            "Content-Type",
            PublicationFormat.HTML.contentType(),
            "Content-Disposition",
            "inline",
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'; sandbox");

    @EJB
    transient ReadingPublications reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> path = FileDoor.idAndWord(request);
        PublicationFormat format = PublicationFormat.of(path.get(1));
        FileAnswer answer =
                FileAnswer.to(FileRequest.whole(), reading.open(Stage.ANY, Ids.orNotFound(path.get(0)), format));
        boolean look = format == PublicationFormat.HTML && request.getParameter("look") != null;
        FileDoor.give(look ? answer.with(LOOKED_AT) : answer, request, response);
    }
}
