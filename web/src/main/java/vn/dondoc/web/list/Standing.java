package vn.dondoc.web.list;

/**
 * Where a task stands in time, as tag {@code d:timeliness} draws it: never by colour alone.
 *
 * @param tone class of the style sheet
 * @param icon name of the symbol
 */
public record Standing(String tone, String icon, String text) {}
