/**
 * Bringing in what other systems have kept: one NDJSON record a line, streamed, checked by the same code as the forms and
 * repeatable without doubling. History is taken as the source recorded it; transitions and actors are not judged.
 */
@NullMarked
package vn.dondoc.exchange;

import org.jspecify.annotations.NullMarked;
