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
import vn.dondoc.publication.PublicationFormat;
import vn.dondoc.publication.ReadingPublications;
import vn.dondoc.publication.ReadingPublications.Stage;

/**
 * Gives out the files of a publication: {@code /publication-files/ID/html} and {@code json} to be saved, {@code html?look} to be
 * looked at, in a sandbox as every file.
 */
@WebServlet("/publication-files/*")
public class PublicationFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'; sandbox";

    @EJB
    transient ReadingPublications reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", -1);
        if (path.length != 3) {
            throw new NotFound();
        }
        PublicationFormat format = PublicationFormat.of(path[2]);
        FileAnswer answer =
                FileAnswer.to(FileRequest.whole(), reading.open(Stage.ANY, Ids.orNotFound(path[1]), format));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (format == PublicationFormat.HTML && request.getParameter("look") != null) {
            response.setHeader("Content-Type", format.contentType());
            response.setHeader("Content-Disposition", "inline");
            response.setHeader("Content-Security-Policy", POLICY);
        }
        if (!"HEAD".equals(request.getMethod())) {
            answer.writeTo(response.getOutputStream());
        }
    }
}
