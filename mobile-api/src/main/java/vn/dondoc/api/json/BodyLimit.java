package vn.dondoc.api.json;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.dondoc.api.problem.ProblemKind;
import vn.dondoc.api.problem.Refusal;
import vn.dondoc.kernel.Settings;

/** Bodies are read no further than their kind may be long; only the lines of an import have no end. */
@Provider
@Priority(Priorities.ENTITY_CODER - 100)
public class BodyLimit implements ContainerRequestFilter {
    private static final long JSON = 4L << 20;
    private static final long AROUND_A_FILE = 1L << 20;

    @Inject
    Settings settings;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null || type.getSubtype().endsWith("ndjson") || !request.hasEntity()) {
            return;
        }
        boolean file = "multipart".equals(type.getType());
        long limit = file ? settings.uploadLimit() + AROUND_A_FILE : JSON;
        if (request.getLength() > limit) {
            throw tooLarge();
        }
        request.setEntityStream(new Limited(request.getEntityStream(), limit));
    }

    private static Refusal tooLarge() {
        return new Refusal(ProblemKind.TOO_LARGE, "problem.too-large.detail");
    }

    /** Refuses to give more than so many bytes. */
    private static final class Limited extends FilterInputStream {
        private long left;

        private Limited(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
