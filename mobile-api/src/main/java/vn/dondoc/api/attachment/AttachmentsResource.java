package vn.dondoc.api.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.idempotency.Idempotent;
import vn.dondoc.attachment.Attaching;
import vn.dondoc.attachment.AttachmentView;
import vn.dondoc.attachment.FileAnswer;
import vn.dondoc.attachment.FileRequest;
import vn.dondoc.entry.OpeningFiles;
import vn.dondoc.kernel.InvalidInput;

/** Files: sent on their own, then named by the act that they are for. */
@Path("attachments")
@ApplicationScoped
public class AttachmentsResource {
    private static final long UNKNOWN_LENGTH = -1;

    @Inject
    Attaching attaching;

    @Inject
    OpeningFiles opening;

    @POST
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send a file, to be named in attachments[] afterwards")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201")
    public Response upload(@Nullable List<EntityPart> parts) {
        EntityPart file = theFile(parts == null ? List.of() : parts);
        try (InputStream content = file.getContent()) {
            AttachmentView kept = attaching.upload(content, file.getFileName().orElse(null), UNKNOWN_LENGTH);
            return Response.created(URI.create("attachments/" + kept.id()))
                    .entity(kept)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EntityPart theFile(List<EntityPart> parts) {
        List<EntityPart> files =
                parts.stream().filter(part -> part.getFileName().isPresent()).toList();
        if (files.size() != 1) {
            throw InvalidInput.at("file", "api.file.one");
        }
        return files.get(0);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file; whoever may see its task or directive may have it")
    public Response download(
            @PathParam("id") UUID id,
            @QueryParam("inline") @Nullable Boolean inline,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        FileRequest request = new FileRequest(Boolean.TRUE.equals(inline), range, ifRange, ifNoneMatch);
        return FileBody.of(FileAnswer.to(request, opening.open(id))).build();
    }
}
