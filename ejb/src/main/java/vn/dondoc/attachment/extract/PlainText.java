package vn.dondoc.attachment.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A text file, in whichever encoding Vietnamese offices have written it. */
final class PlainText {
    private static final int BYTES_A_SIGN = 3;

    private PlainText() {}

    static String of(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String text = decode(in.readNBytes(most * BYTES_A_SIGN));
            return text.substring(0, Math.min(most, text.length()));
        }
    }

    static String decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        String unicode = unicode(bytes);
        return unicode != null ? unicode : new String(bytes, singleByte(bytes));
    }

    /** UTF-8, which may end in the middle of a sign; null when it is none. */
    private static @Nullable String unicode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        return decoder.decode(ByteBuffer.wrap(bytes), text, false).isError()
                ? null
                : text.flip().toString();
    }

    /**
     * Vietnamese Windows, or Western for the fonts before Unicode (TCVN3, VNI), whose letters are Western signs that only look
     * otherwise: told apart by where đ and ư stand.
     */
    private static Charset singleByte(byte[] bytes) {
        int windows = 0;
        int fonts = 0;
        for (byte each : bytes) {
            int sign = each & 0xFF;
            windows += sign == 0xF0 || sign == 0xFD ? 1 : 0;
            fonts += sign >= 0xA8 && sign <= 0xAE || sign == 0xF1 || sign == 0xF6 || sign == 0xF8 ? 1 : 0;
        }
        return Charset.forName(windows > fonts ? "windows-1258" : "windows-1252");
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
