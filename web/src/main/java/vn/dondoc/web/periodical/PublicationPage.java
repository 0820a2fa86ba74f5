package vn.dondoc.web.periodical;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Right;
import vn.dondoc.publication.PublicationRow;
import vn.dondoc.publication.PublicationState;
import vn.dondoc.publication.PublishingResults;
import vn.dondoc.publication.ReadingPublications;
import vn.dondoc.publication.ReadingPublications.Stage;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;

/** One publication: looked at, and released. */
@Named
@RequestScoped
public class PublicationPage {
    @EJB
    ReadingPublications reading;

    @EJB
    PublishingResults publishing;

    @Inject
    CurrentActor current;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private @Nullable PublicationRow row;

    @PostConstruct
    void load() {
        row = reading.row(Stage.ANY, asked.id("id"));
    }

    /** Called before the page is drawn, so that an unknown publication becomes the right error page. */
    public void open() {}

    public String release() {
        publishing.release(asked.id("id"));
        notices.done("publication.releasedNow");
        return "/reports/publication.xhtml?faces-redirect=true&id=" + asked.id("id");
    }

    public @Nullable PublicationRow getRow() {
        return row;
    }

    /** True for whoever may release what waits for it. */
    public boolean isReleasing() {
        return row != null
                && row.state() == PublicationState.PREPARED
                && current.get().may(Right.SIGN_LETTERS);
    }

    /** True for whoever may open the report behind it. */
    public boolean isReports() {
        return current.get().may(Right.READ_ALL);
    }
}
