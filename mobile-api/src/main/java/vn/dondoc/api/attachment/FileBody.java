package vn.dondoc.api.attachment;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import vn.dondoc.attachment.FileAnswer;
import vn.dondoc.attachment.FileRequest;
import vn.dondoc.attachment.OpenedFile;

/** A file as the answer to a call. */
public final class FileBody {
    private FileBody() {}

    /** The whole file. */
    public static Response.ResponseBuilder whole(OpenedFile file) {
        return of(FileAnswer.to(FileRequest.whole(), file));
    }

    static Response.ResponseBuilder of(FileAnswer file) {
        Response.ResponseBuilder answer = Response.status(file.status());
        file.headers().forEach(answer::header);
        return file.part().isSatisfiable() ? answer.entity((StreamingOutput) file::writeTo) : answer;
    }
}
