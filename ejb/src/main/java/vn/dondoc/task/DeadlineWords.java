package vn.dondoc.task;

/**
 * A deadline as it was given in words.
 *
 * @param words as written in the document
 * @param derivation how the date was found, as a sentence
 */
public record DeadlineWords(String words, String derivation) {}
