/**
 * Reads what stands in the files, in the background, so that they are found by it. Each content is read once: a row waits from the
 * moment of the upload, a timer takes one row after the other, {@code extract} reads the file in a process of its own, and a program
 * for letters in pictures reads scans where one is installed. The row then says what came out, and asks for the index until the index
 * has it. Whoever takes a row holds it for some minutes; a server that dies loses nothing but time.
 */
@NullMarked
package vn.dondoc.attachment.reading;

import org.jspecify.annotations.NullMarked;
