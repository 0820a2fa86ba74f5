package vn.dondoc.api.periodical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.attachment.FileBody;
import vn.dondoc.api.idempotency.Idempotent;
import vn.dondoc.api.json.Body;
import vn.dondoc.api.query.Lists;
import vn.dondoc.api.query.Paging;
import vn.dondoc.exchange.idempotency.OneTransaction;
import vn.dondoc.kernel.Slice;
import vn.dondoc.periodical.ComparingReports;
import vn.dondoc.periodical.ComparingReports.Against;
import vn.dondoc.periodical.Comparison;
import vn.dondoc.periodical.Difference;
import vn.dondoc.periodical.ProducingReports;
import vn.dondoc.periodical.ReadingReports;
import vn.dondoc.periodical.ReportDetail;
import vn.dondoc.periodical.ReportFormat;
import vn.dondoc.periodical.ReportKind;
import vn.dondoc.periodical.ReportOrder;
import vn.dondoc.periodical.ReportRow;

/** Official periodic reports. What was made stays as it is. */
@Path("official-reports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OfficialReportsResource {
    @Inject
    ReadingReports reading;

    @Inject
    ProducingReports producing;

    @Inject
    ComparingReports comparing;

    @Inject
    OneTransaction transaction;

    @Inject
    Lists lists;

    /** What may stand behind the question mark of the list. */
    public static class ReportQuery extends Paging {
        @QueryParam("kind")
        @Nullable
        ReportKind kind;
    }

    @GET
    @Operation(summary = "Reports that were made, newest first; a unit finds those about itself")
    public Slice<ReportRow> list(@BeanParam ReportQuery query, @Context UriInfo uri) {
        return lists.answer(reading.page(query.kind, lists.start(query, uri), 0, query.size(), query.counted()), uri);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReportDetail.class, responseCode = "201")
    @Operation(summary = "Makes a report with its Word and Excel files; by default of the last month that is over")
    public Response produce(@Nullable ReportOrder body) {
        ReportOrder order = Body.required(body);
        ReportDetail made = transaction.then(() -> producing.produce(order), reading::detail);
        return Response.created(URI.create("official-reports/" + made.report().id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A report with its frozen figures")
    public ReportDetail detail(@PathParam("id") UUID id) {
        return reading.detail(id);
    }

    @GET
    @Path("{id}/word")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The report in Word")
    public Response word(@PathParam("id") UUID id) {
        return file(id, ReportFormat.WORD);
    }

    @GET
    @Path("{id}/excel")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The tables of the report in Excel")
    public Response excel(@PathParam("id") UUID id) {
        return file(id, ReportFormat.EXCEL);
    }

    @GET
    @Path("{id}/pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The report as PDF")
    public Response pdf(@PathParam("id") UUID id) {
        return file(id, ReportFormat.PDF);
    }

    private Response file(UUID id, ReportFormat format) {
        return FileBody.whole(reading.open(id, format)).build();
    }

    @GET
    @Path("{id}/comparison")
    @Operation(summary = "The report counted again, as of its own instant and as of now")
    public Comparison comparison(@PathParam("id") UUID id) {
        return comparing.comparison(id);
    }

    @GET
    @Path("{id}/differences")
    @Operation(summary = "The tasks that count otherwise than in the report, and why")
    public Slice<Difference> differences(
            @PathParam("id") UUID id,
            @QueryParam("against") @DefaultValue("NOW") Against against,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return lists.answer(comparing.differences(id, against, lists.start(paging, uri), 0, paging.size()), uri);
    }
}
