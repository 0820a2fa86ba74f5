package vn.dondoc.job;

/**
 * Background work that is asked for.
 *
 * @param kind a word for what it is
 * @param title what its owner reads, in his language
 * @param fileName of the file that comes of it
 */
public record JobOrder(String kind, String title, String fileName, String contentType, JobWork work) {}
