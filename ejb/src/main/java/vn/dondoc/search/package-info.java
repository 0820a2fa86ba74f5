/**
 * Finding what was ever directed, however it is typed: directives, tasks, urging letters and reports in one index. It reads the kept
 * history and follows it by a second; the index can be thrown away and made anew at any time. What someone may not see he does not
 * find: the query itself asks for his units, and what is shown is read from the database by the rules that every list has.
 */
@NullMarked
package vn.dondoc.search;

import org.jspecify.annotations.NullMarked;
