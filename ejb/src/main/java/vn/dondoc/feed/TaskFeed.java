package vn.dondoc.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.dondoc.task.TaskRow;

/**
 * What a key shows.
 *
 * @param id of the key, the same every time
 * @param title what it is, in the owner's language
 * @param language the owner's
 * @param updated when anything in it was last changed; the beginning of time while it is empty
 * @param tasks open ones first, by deadline
 */
public record TaskFeed(UUID id, String title, Locale language, Instant updated, List<TaskRow> tasks) {}
