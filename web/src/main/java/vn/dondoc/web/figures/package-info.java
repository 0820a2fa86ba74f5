/**
 * Số liệu: tables of figures and the dashboard. Every number is a link to the list that it counts, every bar stands in the row
 * of its numbers; period, deadline measured against, and breakdown are in the address. Nothing is added up here.
 */
@NullMarked
package vn.dondoc.web.figures;

import org.jspecify.annotations.NullMarked;
