package vn.dondoc.directive;

/** A field of work as shown. */
public record FieldView(String code, String name, String nameEn, int order) {}
