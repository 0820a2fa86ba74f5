package vn.dondoc.web.periodical;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Slice;
import vn.dondoc.publication.PublicationRow;
import vn.dondoc.publication.ReadingPublications;
import vn.dondoc.publication.ReadingPublications.Stage;
import vn.dondoc.web.frame.Asked;

/** What is and was public, and what is prepared to be. */
@Named
@RequestScoped
public class PublicationListPage {
    private static final int SIZE = 25;

    @EJB
    ReadingPublications reading;

    @Inject
    Asked asked;

    private @Nullable Slice<PublicationRow> slice;

    @PostConstruct
    void load() {
        slice = reading.page(Stage.ANY, null, asked.text("cursor").orElse(null), SIZE, false);
    }

    public @Nullable Slice<PublicationRow> getSlice() {
        return slice;
    }
}
