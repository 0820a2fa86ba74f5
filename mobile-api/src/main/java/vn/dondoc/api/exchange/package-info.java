/** Records of other systems on their way in: the stream is handed to the importer, which works on after the answer. */
@NullMarked
package vn.dondoc.api.exchange;

import org.jspecify.annotations.NullMarked;
