package vn.dondoc.home;

import vn.dondoc.identity.Actor;

/**
 * What an answer was drawn from: while it stays equal, the answer is the same.
 *
 * @param reader who asked, with the rights that he had
 * @param mark grows with everything that is written about any task
 * @param imports grows when history of former days was brought in
 * @param unread notifications that the reader has not read
 */
public record HomeStamp(Actor reader, long mark, long imports, long unread) {}
