/**
 * What surrounds every page: the table of pages with their rights, the menu made from it, the language, the banner.
 * Menu, gate and access matrix read the same table; a page without a line in it does not open.
 */
@NullMarked
package vn.dondoc.web.frame;

import org.jspecify.annotations.NullMarked;
