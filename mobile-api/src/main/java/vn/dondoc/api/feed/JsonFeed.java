package vn.dondoc.api.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.api.json.JsonFormat;
import vn.dondoc.feed.TaskFeed;
import vn.dondoc.task.TaskRow;

/** A feed as JSON Feed 1.1; {@code _task} is the task as the lists of the API show it. */
final class JsonFeed {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeed() {}

    record Feed(
            String version,
            String title,
            @JsonProperty("home_page_url") String home,
            String language,
            List<Item> items) {}

    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String content,
            @JsonProperty("date_modified") Instant modified,
            List<String> tags,
            @JsonProperty("_task") TaskRow task) {}

    static byte[] write(TaskFeed feed, URI base) {
        Plain plain = new Plain(feed, base);
        List<Item> items = feed.tasks().stream().map(task -> item(task, plain)).toList();
        return JsonFormat.bytes(
                new Feed(VERSION, feed.title(), plain.home(), feed.language().toLanguageTag(), items));
    }

    private static Item item(TaskRow task, Plain plain) {
        List<String> tags = new ArrayList<>();
        tags.add(plain.state(task));
        tags.addAll(plain.tags(task));
        return new Item(
                task.id().toString(),
                plain.link(task),
                plain.title(task),
                String.join("\n", plain.lines(task)),
                task.updatedAt(),
                tags,
                task);
    }
}
