/**
 * What runs in a process of its own and reads text out of files that anybody may have sent. Nothing else here may use the parsers, and
 * this uses nothing of the product but the words for what went wrong: the process has neither database nor settings, and is killed
 * when it takes too long.
 */
@NullMarked
package vn.dondoc.attachment.extract;

import org.jspecify.annotations.NullMarked;
