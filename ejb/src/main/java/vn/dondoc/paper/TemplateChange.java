package vn.dondoc.paper;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a template.
 *
 * @param file name of the file that was sent; null when it went back to the built-in template
 * @param by full name of who did it
 */
public record TemplateChange(Instant at, @Nullable String file, String by) {}
