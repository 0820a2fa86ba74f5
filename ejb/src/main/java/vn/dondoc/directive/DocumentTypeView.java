package vn.dondoc.directive;

/** A type of document as shown: abbreviation, Vietnamese and English name. */
public record DocumentTypeView(
        String abbreviation, String name, String nameEn, DocumentType.Family family, int order) {}
