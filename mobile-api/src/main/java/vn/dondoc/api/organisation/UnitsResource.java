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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.version.Cacheable;
import vn.dondoc.organisation.UnitDirectory;
import vn.dondoc.organisation.UnitKind;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;

/** All units of all times. */
@Path("units")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {
    @Inject
    Units units;

    private volatile @Nullable Drawn drawn;

    /** A unit; parent is null at the top, validTo while it exists. */
    record UnitRow(
            UUID id,
            String code,
            String name,
            @Nullable String shortName,
            UnitKind kind,
            @Nullable UnitRef parent,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<UUID> successors) {}

    record UnitRows(List<UnitRow> items) {}

    private record Drawn(UnitDirectory directory, Cacheable answer) {}

    @GET
    @Operation(summary = "All units, cacheable")
    @APIResponseSchema(UnitRows.class)
    public Response all(@Context Request request) {
        UnitDirectory directory = units.directory();
        Drawn known = drawn;
        if (known == null || known.directory() != directory) {
            known = new Drawn(directory, new Cacheable(rows(directory)));
            drawn = known;
        }
        return known.answer().answer(request);
    }

    private static UnitRows rows(UnitDirectory directory) {
        return new UnitRows(
                directory.all().stream().map(unit -> row(unit, directory)).toList());
    }

    private static UnitRow row(UnitView unit, UnitDirectory directory) {
        return new UnitRow(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.parent() == null ? null : directory.ref(unit.parent()),
                unit.validFrom(),
                unit.validTo(),
                unit.successors());
    }
}
