/**
 * Vào sổ: the desk officer enters a directive together with its tasks and files in one go, corrects it, and completes
 * what a leader said by word of mouth. Either everything of an entry is kept or nothing. Reading directives lies here too,
 * because who may see a restricted one depends on its tasks.
 */
@NullMarked
package vn.dondoc.entry;

import org.jspecify.annotations.NullMarked;
