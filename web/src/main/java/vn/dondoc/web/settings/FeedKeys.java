package vn.dondoc.web.settings;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.feed.FeedKeyRow;
import vn.dondoc.feed.FeedScope;
import vn.dondoc.feed.KeepingFeedKeys;
import vn.dondoc.kernel.Settings;
import vn.dondoc.web.frame.Notices;

/** Own keys for feeds. A new key is shown in the answer to its making and never again. */
@Named
@RequestScoped
public class FeedKeys {
    @EJB
    KeepingFeedKeys keeping;

    @Inject
    Settings settings;

    @Inject
    Notices notices;

    private @Nullable String name;
    private FeedScope scope = FeedScope.MINE;
    private List<String> addresses = List.of();
    private @Nullable List<FeedKeyRow> rows;

    /** Stays on the page: the key must not go through an address. */
    public @Nullable String make() {
        String secret = keeping.make(name, scope).secret();
        String base = settings.baseUrl().toString().replaceFirst("/$", "");
        addresses = Stream.of("ics", "json", "atom")
                .map(format -> base + "/api/v1/feeds/" + secret + "/tasks." + format)
                .toList();
        name = null;
        rows = null;
        return null;
    }

    public String revoke(UUID key) {
        keeping.revoke(key);
        notices.done("feeds.revoked");
        return "/settings.xhtml?faces-redirect=true";
    }

    public List<FeedKeyRow> getRows() {
        if (rows == null) {
            rows = keeping.keys();
        }
        return rows;
    }

    /** Where the new key's feeds are; empty when none was made just now. */
    public List<String> getAddresses() {
        return addresses;
    }

    public FeedScope[] getScopes() {
        return FeedScope.values();
    }

    public FeedScope getScope() {
        return scope;
    }

    public void setScope(FeedScope wanted) {
        scope = wanted;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }
}
