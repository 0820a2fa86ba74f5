package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.UUID;

/** A directive as it is named beside its tasks. */
public record DirectiveRef(UUID id, String notation, LocalDate issued) {}
