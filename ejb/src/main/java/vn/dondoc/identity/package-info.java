/**
 * Who signs in, what he may do, and the proof of it: accounts, roles and the one table of rights, passwords, sessions
 * and tokens. It answers "who is asking?" for every act; it knows units but nothing of directives and tasks.
 */
@NullMarked
package vn.dondoc.identity;

import org.jspecify.annotations.NullMarked;
