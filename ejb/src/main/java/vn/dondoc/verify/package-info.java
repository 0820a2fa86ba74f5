/**
 * Checks from outside that nothing kept was changed, lost or put out of order: the chain of every history, its replay,
 * what follows from facts, and the bytes of every file. It reads the database by plain JDBC, so that it needs no server
 * and believes nothing that the server has in memory.
 */
@NullMarked
package vn.dondoc.verify;

import org.jspecify.annotations.NullMarked;
