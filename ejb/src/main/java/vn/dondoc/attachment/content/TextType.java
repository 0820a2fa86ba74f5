package vn.dondoc.attachment.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether bytes are text, in which encoding, and whether a browser would take that text for a page or a picture. */
final class TextType {
    /** Vietnamese Windows; also stands for the old single-byte fonts (TCVN3, VNI), which only look different. */
    private static final Charset OLD = Charset.forName("windows-1258");

    private static final int LOOK = 4096;
    private static final Pattern PREAMBLE =
            Pattern.compile("\\A(?:\\s|\\uFEFF|<\\?(?!xml).*?\\?>|<!--.*?-->)+", Pattern.DOTALL);
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype html|html|head|body|script|iframe|style|title|meta"
                    + "|form|table|div|img|a |a>|p>|h1|br|object|embed)");

    private TextType() {}

    static String of(byte[] head) {
        String text = decode(head);
        return text == null ? ContentType.UNKNOWN : kindOf(text);
    }

    private static String kindOf(String text) {
        String start = text.substring(0, Math.min(LOOK, text.length())).toLowerCase(Locale.ROOT);
        String body = PREAMBLE.matcher(start).replaceFirst("");
        if (body.startsWith("<?xml") || body.startsWith("<!doctype svg") || body.startsWith("<svg")) {
            if (body.contains("<svg") || body.contains("/2000/svg")) {
                return "image/svg+xml";
            }
            return body.contains("<html") || body.contains("/1999/xhtml") ? "application/xhtml+xml" : "application/xml";
        }
        boolean page = body.startsWith("<") && PAGE.matcher(body).find();
        return page ? "text/html" : ContentType.TEXT;
    }

    /** The text of the bytes, which may end in the middle of a character; null when they are no text. */
    static @Nullable String decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, StandardCharsets.UTF_16BE);
        }
        for (byte b : bytes) {
            boolean control = b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A;
            if (control) {
                return null;
            }
        }
        String unicode = strict(bytes, StandardCharsets.UTF_8);
        if (unicode != null) {
            return unicode;
        }
        return mostlyAscii(bytes) ? new String(bytes, OLD) : null;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, false);
        return result.isError() ? null : out.flip().toString();
    }

    /** Vietnamese in a single-byte encoding is still at least half ASCII; compressed or enciphered data is not. */
    private static boolean mostlyAscii(byte[] bytes) {
        int ascii = 0;
        for (byte b : bytes) {
            ascii += b > 0 ? 1 : 0;
        }
        return ascii * 10L >= bytes.length * 6L;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
