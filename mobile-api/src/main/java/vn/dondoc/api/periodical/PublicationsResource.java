package vn.dondoc.api.periodical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.dondoc.api.attachment.FileBody;
import vn.dondoc.api.query.Lists;
import vn.dondoc.kernel.Slice;
import vn.dondoc.publication.PublicationFormat;
import vn.dondoc.publication.PublicationRow;
import vn.dondoc.publication.ReadingPublications;
import vn.dondoc.publication.ReadingPublications.Stage;

/** Results that were released to the public, for the province's portal. What is only prepared is not here. */
@Path("publications")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublicationsResource {
    @Inject
    ReadingPublications reading;

    @Inject
    Lists lists;

    @GET
    @Operation(summary = "Released results of quarters, half-years and years, newest first; replaced ones too")
    public Slice<PublicationRow> list(@BeanParam OfficialReportsResource.ReportQuery query, @Context UriInfo uri) {
        return lists.answer(
                reading.page(Stage.RELEASED, query.kind, lists.start(query, uri), query.size(), query.counted()), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Who released what and when, with the checksums of its files")
    public PublicationRow detail(@PathParam("id") UUID id) {
        return reading.row(Stage.RELEASED, id);
    }

    @GET
    @Path("{id}/json")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The released figures as data, to the byte as they were released")
    public Response json(@PathParam("id") UUID id) {
        return file(id, PublicationFormat.JSON);
    }

    @GET
    @Path("{id}/html")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The released page, to be saved")
    public Response html(@PathParam("id") UUID id) {
        return file(id, PublicationFormat.HTML);
    }

    private Response file(UUID id, PublicationFormat format) {
        Response.ResponseBuilder answer = FileBody.whole(reading.open(Stage.RELEASED, id, format));
        if (format == PublicationFormat.JSON) {
            answer.header(HttpHeaders.CONTENT_TYPE, null).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return answer.build();
    }
}
