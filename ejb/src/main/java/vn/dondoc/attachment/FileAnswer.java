package vn.dondoc.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.attachment.content.ContentType;
import vn.dondoc.attachment.content.FileName;

/**
 * How a file goes out, the same for portal and API: what a browser could run is only ever saved, as bytes of no type;
 * what it shows stays in a sandbox without scripts; nothing is kept on the way.
 *
 * @param status 200, 206, 304 or 416
 * @param headers all that are to be sent
 * @param part which bytes follow; of length 0 when none
 */
public record FileAnswer(int status, Map<String, String> headers, OpenedFile file, ByteRange part) {
    private static final Set<String> SHOWN =
            Set.of(ContentType.PDF, "image/png", "image/jpeg", "image/gif", "image/webp");
    /** Chromium shows a PDF in its viewer under this policy too (tried with 156). */
    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

    private static final ByteRange NOTHING = new ByteRange(0, 0);
    private static final int BUFFER = 64 * 1024;

    public FileAnswer {
        headers = Map.copyOf(headers);
    }

    /** The answer to the request for that file. */
    public static FileAnswer to(FileRequest request, OpenedFile file) {
        AttachmentView view = file.view();
        String tag = '"' + view.sha256() + '"';
        Map<String, String> headers = safeHeaders(request.inline() && isShown(view.mediaType()), view);
        headers.put("ETag", tag);
        String known = request.ifNoneMatch();
        if (known != null && (known.contains(tag) || "*".equals(known.strip()))) {
            return new FileAnswer(304, headers, file, NOTHING);
        }
        Optional<ByteRange> range = rangeOf(request, tag, view.size());
        ByteRange part = range.orElse(new ByteRange(0, view.size()));
        range.ifPresent(some -> headers.put("Content-Range", some.contentRange(view.size())));
        headers.put("Content-Length", Long.toString(part.length()));
        return new FileAnswer(range.isEmpty() ? 200 : part.isSatisfiable() ? 206 : 416, headers, file, part);
    }

    /** The same with other values of these headers. */
    public FileAnswer with(Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(others);
        return new FileAnswer(status, all, file, part);
    }

    /** True for the types that a browser may show in place. */
    public static boolean isShown(String mediaType) {
        return SHOWN.contains(mediaType);
    }

    private static Optional<ByteRange> rangeOf(FileRequest request, String tag, long size) {
        boolean changed =
                request.ifRange() != null && !tag.equals(request.ifRange().strip());
        return request.range() == null || changed ? Optional.empty() : ByteRange.of(request.range(), size);
    }

    private static Map<String, String> safeHeaders(boolean inline, AttachmentView view) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", sentType(view.mediaType()));
        headers.put("Content-Disposition", disposition(inline ? "inline" : "attachment", view.name()));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", POLICY);
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cache-Control", "private, no-store");
        headers.put("Accept-Ranges", "bytes");
        return headers;
    }

    /** Passive types are named; text, pages, pictures that carry scripts and the unknown go out as bytes. */
    private static String sentType(String mediaType) {
        boolean passive = isShown(mediaType)
                || mediaType.startsWith("application/vnd.")
                || mediaType.equals(ContentType.DOC)
                || mediaType.equals("application/zip")
                || mediaType.equals("image/tiff")
                || mediaType.equals("image/heic");
        return passive ? mediaType : ContentType.UNKNOWN;
    }

    /** RFC 6266: a name in ASCII for old clients, the real one by RFC 8187. */
    private static String disposition(String kind, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return kind + "; filename=\"" + FileName.ascii(name) + "\"; filename*=UTF-8''" + encoded;
    }

    /** Writes the bytes that follow the headers; nothing for 304 and 416. */
    public void writeTo(OutputStream out) throws IOException {
        if (!part.isSatisfiable()) {
            return;
        }
        try (InputStream in = Files.newInputStream(file.path())) {
            in.skipNBytes(part.first());
            byte[] buffer = new byte[BUFFER];
            long left = part.length();
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("The file ends before its recorded length");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
