package vn.dondoc.search;

import java.util.UUID;

/**
 * Where words asked for stand in a file of what was found.
 *
 * @param file the attachment
 * @param scan true when its words were guessed from a picture
 */
public record FilePassage(UUID file, String name, boolean scan, Passage passage) {}
