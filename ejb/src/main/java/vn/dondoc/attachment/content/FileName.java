package vn.dondoc.attachment.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/**
 * The name of a file as people see it. It never names anything on the server's disk; these rules keep it safe on the
 * disk of whoever saves it and honest on his screen.
 */
public final class FileName {
    /** The longest name that is kept, in UTF-16 code units. */
    public static final int MAX = 255;

    private static final String NAMELESS = "tep-dinh-kem";
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\u2028\\u2029]");
    private static final Pattern RESERVED_MARKS = Pattern.compile("[<>:\"|?*]");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)(\\..*)?");
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "com", "scr", "pif", "cpl", "msi", "msp", "bat", "cmd", "ps1", "psm1", "vbs", "vbe", "js", "jse",
            "wsf", "wsh", "hta", "jar", "lnk", "reg", "sh", "dll", "apk", "chm", "msc", "url", "scf", "inf", "appx",
            "msix");

    private FileName() {}

    /**
     * The last part of the path that was given, NFC, without control, direction and other invisible characters, never
     * a device name, at most {@link #MAX} long with its extension kept. A stand-in when nothing is left.
     */
    public static String clean(@Nullable String given) {
        String text = Texts.clean(given);
        if (text == null) {
            return NAMELESS;
        }
        String last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        String visible = INVISIBLE.matcher(last.replaceAll("\\s+", " ")).replaceAll("");
        String plain = RESERVED_MARKS.matcher(visible).replaceAll("_");
        String name = plain.replaceAll("^[. ]+", "").replaceAll("[. ]+$", "");
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return shorten(DEVICE.matcher(name).matches() ? "_" + name : name);
    }

    private static String shorten(String name) {
        if (name.length() <= MAX) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String end = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        return Texts.cut(name, MAX - end.length()).strip() + end;
    }

    /** True when a system would run the file by its name alone. */
    public static boolean isProgram(String name) {
        return PROGRAMS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** The name without its extension and with blanks for underscores, to be read as words. */
    public static String words(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ');
    }

    /**
     * The name in ASCII, for clients that do not read {@code filename*} (RFC 6266): no quote, percent or backslash.
     */
    public static String ascii(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return bare.replaceAll("[^\\x20-\\x7E]|[\"%\\\\;]", "_");
    }
}
