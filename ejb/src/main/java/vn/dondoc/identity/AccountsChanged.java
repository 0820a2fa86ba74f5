package vn.dondoc.identity;

/** Some account is new or was changed: whoever keeps a picture of the accounts draws it anew after the commit. */
public record AccountsChanged() {}
