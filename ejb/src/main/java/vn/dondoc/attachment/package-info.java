/**
 * The files that belong to directives, tasks and their history: taken in safely, kept once under the name of their
 * SHA-256, and given out in a way that no browser runs them. A file is on the disk before its row is in the database,
 * so a row without a file cannot come about and a file without a row is swept. Who may open a file is decided by the
 * task or directive it belongs to; nothing here knows either of them beyond their ids.
 */
@NullMarked
package vn.dondoc.attachment;

import org.jspecify.annotations.NullMarked;
