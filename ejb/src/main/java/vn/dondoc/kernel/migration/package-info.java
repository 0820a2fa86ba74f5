/**
 * Brings the database to the version of the program before anything reads it. Scripts that both databases understand are
 * in {@code db/migration}, what only one of them does is in {@code db/vendor/h2} and {@code db/vendor/postgresql}. Every
 * other bean that works at start depends on {@code Migrator}.
 */
@NullMarked
package vn.dondoc.kernel.migration;

import org.jspecify.annotations.NullMarked;
