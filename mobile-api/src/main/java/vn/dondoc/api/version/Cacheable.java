package vn.dondoc.api.version;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import vn.dondoc.api.json.JsonFormat;

/** An answer that changes rarely: clients keep it for a minute and then ask whether it is still the same. */
public final class Cacheable {
    private static final int SECONDS = 60;
    private static final int TAG = 16;

    private final byte[] json;
    private final EntityTag tag;

    public Cacheable(Object content) {
        json = JsonFormat.bytes(content);
        tag = new EntityTag(HexFormat.of().formatHex(Arrays.copyOf(sha256(json), TAG)));
    }

    /** 304 when the caller has this content already, else the content. */
    public Response answer(Request request) {
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(json, MediaType.APPLICATION_JSON_TYPE);
        }
        CacheControl kept = new CacheControl();
        kept.setPrivate(true);
        kept.setMaxAge(SECONDS);
        return answer.cacheControl(kept).tag(tag).build();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
