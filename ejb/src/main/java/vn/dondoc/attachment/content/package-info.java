/**
 * What a file is and says, read from its bytes alone: its media type, the names inside a zip, the text of its first
 * page, and a name for it that is safe to show. Every reading is bounded, whatever the file claims about itself;
 * nothing here keeps anything or knows who sent the file.
 */
@NullMarked
package vn.dondoc.attachment.content;

import org.jspecify.annotations.NullMarked;
