package vn.dondoc.web.list;

/**
 * One number of a legend; the list at its path has as many rows.
 *
 * @param path below the context, with its query
 * @param title what a click does
 */
public record LegendItem(String tone, String icon, long count, String text, String path, String title) {}
