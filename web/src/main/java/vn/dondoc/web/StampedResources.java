package vn.dondoc.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Puts a stamp of the content into the address of our own style and script, so that browsers may keep them for long. */
public class StampedResources extends ResourceHandlerWrapper {
    private static final String LIBRARY = "dondoc";
    private final Map<String, String> stamps = new ConcurrentHashMap<>();

    public StampedResources(ResourceHandler usual) {
        super(usual);
    }

    @Override
    public @Nullable Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        return LIBRARY.equals(library) && resource != null ? new Stamped(resource) : resource;
    }

    private final class Stamped extends ResourceWrapper {
        Stamped(Resource resource) {
            super(resource);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            String stamp = stamps.computeIfAbsent(getResourceName(), name -> stampOf(getWrapped()));
            return path + (path.contains("?") ? "&v=" : "?v=") + stamp;
        }

        // ResourceWrapper of Faces 4.0 forgets to hand these through
        @Override
        public String getResourceName() {
            return getWrapped().getResourceName();
        }

        @Override
        public String getLibraryName() {
            return getWrapped().getLibraryName();
        }

        @Override
        public String getContentType() {
            return getWrapped().getContentType();
        }
    }

    private static String stampOf(Resource resource) {
        CRC32 sum = new CRC32();
        try (InputStream content = resource.getInputStream()) {
            sum.update(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(sum.getValue());
    }
}
