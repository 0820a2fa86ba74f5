package vn.dondoc.api.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.version.Cacheable;
import vn.dondoc.directive.DocumentTypeView;
import vn.dondoc.directive.FieldView;
import vn.dondoc.directive.ReferenceLists;

/** The words that stand in answers, with their labels in Vietnamese and English. */
@Path("reference")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReferenceResource {
    @Inject
    ReferenceLists lists;

    private volatile @Nullable Drawn drawn;

    private record Drawn(List<DocumentTypeView> types, List<FieldView> fields, Cacheable answer) {}

    @GET
    @Operation(summary = "States, timeliness classes, document types, fields and further words with labels, cacheable")
    @APIResponseSchema(Reference.class)
    public Response all(@Context Request request) {
        List<DocumentTypeView> types = lists.documentTypes();
        List<FieldView> fields = lists.fields();
        Drawn known = drawn;
        if (known == null || known.types() != types || known.fields() != fields) {
            known = new Drawn(types, fields, new Cacheable(Reference.of(types, fields)));
            drawn = known;
        }
        return known.answer().answer(request);
    }
}
