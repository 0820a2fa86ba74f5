package vn.dondoc.api.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.AddressBook;
import vn.dondoc.identity.AddressBook.Entry;
import vn.dondoc.identity.Role;

/** People whom the caller may assign or address. */
@Path("people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    @Inject
    AddressBook addressBook;

    record People(List<Entry> items) {}

    @GET
    @Operation(summary = "People whom the caller may assign or address")
    public People find(@QueryParam("unit") @Nullable String unit, @QueryParam("role") @Nullable Role role) {
        return new People(addressBook.find(unit, role));
    }
}
