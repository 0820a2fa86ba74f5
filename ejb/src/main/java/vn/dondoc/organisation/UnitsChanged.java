package vn.dondoc.organisation;

/** Some unit is new or was corrected: whoever keeps a picture of the units draws it anew. */
public record UnitsChanged() {}
