package vn.dondoc.attachment.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The strings that lie in a PDF in the open: literal ones in brackets and hexadecimal ones, where they are Unicode
 * (UTF-16 with its mark, or UTF-8). Page text is nearly always compressed and in the numbering of an embedded font;
 * that is not read here, because it takes a whole PDF library to do so.
 */
final class PdfStrings {
    private static final int MAX_STRING = 4096;

    private final byte[] bytes;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private PdfStrings(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Every readable string on a line of its own. */
    static String of(byte[] bytes) {
        PdfStrings strings = new PdfStrings(bytes);
        while (strings.at < bytes.length && strings.text.length() < FirstPage.LENGTH) {
            strings.step();
        }
        return strings.text.toString();
    }

    private void step() {
        byte here = bytes[at++];
        if (here == '(') {
            add(literal());
        } else if (here == '<') {
            add(hexadecimal());
        }
    }

    private byte[] literal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int open = 1;
        while (at < bytes.length && out.size() < MAX_STRING) {
            byte b = bytes[at++];
            if (b == '\\') {
                escaped(out);
                continue;
            }
            open += b == '(' ? 1 : b == ')' ? -1 : 0;
            if (open == 0) {
                return out.toByteArray();
            }
            out.write(b);
        }
        return new byte[0];
    }

    private void escaped(ByteArrayOutputStream out) {
        if (at >= bytes.length) {
            return;
        }
        int code = 0;
        int digits = 0;
        while (digits < 3 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '7') {
            code = code * 8 + bytes[at++] - '0';
            digits++;
        }
        if (digits > 0) {
            out.write(code);
            return;
        }
        byte b = bytes[at++];
        switch (b) {
            case 'n', 'r' -> out.write('\n');
            case 't' -> out.write('\t');
            case '\n', '\r' -> {
                // a line continued
            }
            default -> out.write(b);
        }
    }

    /** Empty where the sign began something else, such as a dictionary; reading goes on from there. */
    private byte[] hexadecimal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int high = -1;
        while (at < bytes.length && bytes[at] != '>' && out.size() < MAX_STRING) {
            byte b = bytes[at];
            int digit = Character.digit(b, 16);
            if (digit < 0 && (b & 0xFF) > ' ') {
                return new byte[0];
            }
            at++;
            if (digit < 0) {
                continue;
            }
            if (high < 0) {
                high = digit;
            } else {
                out.write(high * 16 + digit);
                high = -1;
            }
        }
        return out.toByteArray();
    }

    private void add(byte[] string) {
        boolean wide = string.length >= 2 && string[0] == (byte) 0xFE && string[1] == (byte) 0xFF;
        String read =
                wide ? new String(string, 2, string.length - 2, StandardCharsets.UTF_16BE) : TextType.decode(string);
        if (read != null && !read.isBlank()) {
            text.append(read).append('\n');
        }
    }
}
