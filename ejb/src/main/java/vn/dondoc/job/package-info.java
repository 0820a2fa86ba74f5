/**
 * Việc nền: work that takes longer than a page may. Whoever asked for it sees how far it is, stops it, and fetches the file
 * that comes of it, for some days; nobody else does. It works with the rights of its owner as they are at each step. Work that
 * a restart interrupts has failed and is asked for anew.
 */
@NullMarked
package vn.dondoc.job;

import org.jspecify.annotations.NullMarked;
