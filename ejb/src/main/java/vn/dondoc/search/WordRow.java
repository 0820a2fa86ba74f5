package vn.dondoc.search;

import java.util.UUID;

/** A word that means another, as the administrator sees it. */
public record WordRow(UUID id, WordKind kind, String spoken, String meant) {}
