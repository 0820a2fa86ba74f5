package vn.dondoc.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;
import vn.dondoc.web.frame.Audience;
import vn.dondoc.web.frame.PortalPages;

/**
 * Pages that are open to everybody keep no state here: the sign-in page never expires, and visitors who never sign in
 * cost no session. The layout says so too, for what is sent back; here it is said before anything asks for the session.
 */
public class OpenViews extends ViewHandlerWrapper {
    public OpenViews(ViewHandler usual) {
        super(usual);
    }

    @Override
    public @Nullable UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot view = super.createView(faces, viewId);
        boolean open = PortalPages.at(viewId)
                .filter(page -> page.audience() == Audience.EVERYBODY)
                .isPresent();
        if (view != null && open) {
            view.setTransient(true);
        }
        return view;
    }
}
