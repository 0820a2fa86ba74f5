package vn.dondoc.web.figures;

/**
 * One number and the list that it counts.
 *
 * @param label name of its column, for readers that see no columns
 * @param tone class of the style sheet; empty for none
 * @param path of the list below the context, with its query
 */
public record Cell(String label, long count, String tone, String path) {}
