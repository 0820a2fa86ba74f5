/**
 * Files on their way in and out of pages: the upload that a page's script sends, the download that asks the task or
 * directive first. Knows what a browser may be shown; what a file is, and whose, the attachments know.
 */
@NullMarked
package vn.dondoc.web.file;

import org.jspecify.annotations.NullMarked;
