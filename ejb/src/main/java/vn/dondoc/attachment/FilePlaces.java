package vn.dondoc.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** Where contents lie, for those who read them on behalf of nobody. */
@ApplicationScoped
public class FilePlaces {
    @Inject
    FileStore store;

    /** Where a file of that content lies, whether it is there or not; to be read and never to be shown. */
    public Path of(String sha256) {
        return store.pathOf(sha256);
    }
}
