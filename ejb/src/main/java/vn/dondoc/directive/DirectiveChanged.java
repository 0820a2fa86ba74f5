package vn.dondoc.directive;

import java.util.UUID;

/** A directive was corrected: whoever remembers its facts forgets them. */
public record DirectiveChanged(UUID directive) {}
