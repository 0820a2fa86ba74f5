/**
 * Official documents (văn bản): a template in Word is filled with what a feature says, and printed as PDF. What a document says, who
 * signs it and to whom it goes is known by the feature that makes it, never here. Layout by NĐ 30/2020/NĐ-CP, Phụ lục I.
 */
@NullMarked
package vn.dondoc.paper;

import org.jspecify.annotations.NullMarked;
