package vn.dondoc.web.list;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads the browser to another page after an act, so that loading it again repeats nothing. */
public final class Leading {
    private Leading() {}

    /** To an address that begins with the context path. */
    public static void to(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To a page below the context, with its query. */
    public static void toPage(String path) {
        to(FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + path);
    }
}
