package vn.dondoc.api.query;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.container.KeyFiles;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Settings;
import vn.dondoc.kernel.Slice;

/** Turns places in a list into cursors and back. A cursor holds for one caller and one filter, also after a restart. */
@ApplicationScoped
public class Lists {
    private static final Set<String> NOT_THE_FILTER = Set.of("cursor", "size", "total", "since");

    @Inject
    Settings settings;

    @Inject
    CurrentActor current;

    private Cursors cursors = new Cursors(new byte[] {0});

    @PostConstruct
    void prepare() {
        cursors = new Cursors(new KeyFiles(settings.keys()).secret("cursors"));
    }

    /** Where the asked page starts; null for the first. */
    public @Nullable String start(Paging paging, UriInfo uri) {
        return paging.cursor() == null ? null : cursors.open(paging.cursor(), listOf(uri));
    }

    /** The place in the parameter {@code since} of a list that has no end; null to begin. */
    public @Nullable String since(@Nullable String since, UriInfo uri) {
        try {
            return cursors.open(since, listOf(uri));
        } catch (InvalidInput refused) {
            throw InvalidInput.at("since", "api.query.cursor");
        }
    }

    /** The place to be given back as {@code since}. */
    public String seal(String place, UriInfo uri) {
        return Objects.requireNonNull(cursors.seal(place, listOf(uri)));
    }

    /** The page with its cursor. */
    public <T> Slice<T> answer(Slice<T> page, UriInfo uri) {
        return page.next() == null
                ? page
                : new Slice<>(page.items(), cursors.seal(page.next(), listOf(uri)), page.total());
    }

    /** The first page of the unfiltered list below the asked thing, whose cursor is to be given back at that list. */
    public <T> Slice<T> below(String list, Slice<T> page, UriInfo uri) {
        String place = cursors.seal(page.next(), listOf(uri.getPath() + "/" + list, new TreeMap<>()));
        return new Slice<>(page.items(), place, page.total());
    }

    private String listOf(UriInfo uri) {
        TreeMap<String, Object> filter = new TreeMap<>(uri.getQueryParameters());
        filter.keySet().removeAll(NOT_THE_FILTER);
        return listOf(uri.getPath(), filter);
    }

    private String listOf(String path, TreeMap<String, Object> filter) {
        return path + "?" + filter + "@" + current.get().accountId();
    }
}
