package vn.dondoc.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.AttachmentView;
import vn.dondoc.attachment.FileAnswer;
import vn.dondoc.attachment.TextState;
import vn.dondoc.attachment.TextTrouble;

/** How a file is shown in lists. */
@Named
@RequestScoped
public class FileLook {
    private static final long KB = 1024;

    /** True for pictures that the browser may show in place. */
    public boolean picture(AttachmentView file) {
        return FileAnswer.isShown(file.mediaType()) && file.mediaType().startsWith("image/");
    }

    /** True for documents that the browser may show in place. */
    public boolean document(AttachmentView file) {
        return FileAnswer.isShown(file.mediaType()) && !file.mediaType().startsWith("image/");
    }

    /** The end of the key that says how the reading of a file's text stands: what went wrong, if anything did. */
    public String text(TextState state, @Nullable TextTrouble trouble) {
        return trouble == null ? state.name() : trouble.name();
    }

    /** Length for people, such as 1,4 MB. */
    public String size(long bytes) {
        java.util.Locale locale =
                FacesContext.getCurrentInstance().getViewRoot().getLocale();
        if (bytes < KB * KB) {
            return String.format(locale, "%d KB", Math.max(1, bytes / KB));
        }
        return String.format(locale, "%.1f MB", (double) bytes / (KB * KB));
    }
}
