package vn.dondoc.web.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.dondoc.attachment.FileAnswer;
import vn.dondoc.attachment.FileRequest;
import vn.dondoc.kernel.NotFound;

/** What every servlet does that gives out files: reads which one is wanted and in which part, and writes the answer. */
public final class FileDoor {
    private FileDoor() {}

    /** The id and the word behind it, of an address such as {@code /report-files/ID/word}; NotFound for any other. */
    public static List<String> idAndWord(HttpServletRequest request) {
        String[] path = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", -1);
        if (path.length != 3) {
            throw new NotFound();
        }
        return List.of(path[1], path[2]);
    }

    /** What is asked for; {@code inline} to show it in place where it may be shown. */
    public static FileRequest wish(HttpServletRequest request, boolean inline) {
        return new FileRequest(
                inline, request.getHeader("Range"), request.getHeader("If-Range"), request.getHeader("If-None-Match"));
    }

    public static void give(FileAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (!"HEAD".equals(request.getMethod())) {
            answer.writeTo(response.getOutputStream());
        }
    }
}
