/**
 * The Office's own decisions: the regulation profile (bộ tham số quy chế) with every rule that the law leaves open as a
 * dated setting, and the table of holidays. It promises snapshots that cost nothing to ask, show a change at once here
 * and within a minute elsewhere, and keep who changed what, when and why. It must not know directives or tasks: those
 * ask it and listen to its events.
 */
@NullMarked
package vn.dondoc.regulation;

import org.jspecify.annotations.NullMarked;
