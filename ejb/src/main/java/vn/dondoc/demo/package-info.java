/**
 * A demonstration: a province with its units, its people and eighteen months of directives, brought about by the same acts
 * that users do, each at its own time. It promises that a demonstration and real data never share a database, that the
 * product answers while the data arrive, and that a start which was cut off goes on where it was. Nothing else in the
 * product knows of it but whoever tells that this is a demonstration.
 */
@NullMarked
package vn.dondoc.demo;

import org.jspecify.annotations.NullMarked;
