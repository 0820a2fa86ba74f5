package vn.dondoc.organisation;

import java.util.UUID;

/** A unit as it is named in answers: enough to show it and to link to it. */
public record UnitRef(UUID id, String code, String name) {}
