package vn.dondoc.web.figures;

/**
 * A part of a bar, in hundredths of the longest bar, as an attribute of SVG has them.
 *
 * @param title what it stands for, with its number
 */
public record Segment(String tone, String title, String path, String x, String width) {}
