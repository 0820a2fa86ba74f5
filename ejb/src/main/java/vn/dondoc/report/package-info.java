/**
 * Numbers that never disagree: one service classifies and counts tasks for every list, badge, page and message, as of any
 * instant, with the classes and denominators of official reports.
 */
@NullMarked
package vn.dondoc.report;

import org.jspecify.annotations.NullMarked;
