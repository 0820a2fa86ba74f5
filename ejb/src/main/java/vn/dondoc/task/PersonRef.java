package vn.dondoc.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.organisation.UnitRef;

/** A person as shown beside what he did or has to do. */
public record PersonRef(
        UUID id, String username, String name, @Nullable UnitRef unit) {}
