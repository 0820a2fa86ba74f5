package vn.dondoc.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.Settings;
import vn.dondoc.notification.delivery.Letter;

/**
 * A letter as HTML that old mail programs read too: tables of one column, styles at the elements, nothing loaded from anywhere.
 * Every text passes {@link #shown}, the only way in.
 */
@ApplicationScoped
class HtmlText {
    private static final String FONT = "font-family:Arial,'Helvetica Neue',sans-serif;";
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title></head>
            <body style="margin:0;padding:0;background:#f2f4f7;">
            <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="background:#f2f4f7;"><tr><td align="center" style="padding:16px 8px;">
            <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="max-width:640px;background:#ffffff;border:1px solid #d5dae1;border-radius:6px;">
            <tr><td style="padding:14px 20px;background:#8f1d21;border-radius:6px 6px 0 0;color:#ffffff;font-size:16px;font-weight:bold;FONT">Đôn Đốc</td></tr>
            <tr><td style="padding:18px 20px 4px;color:#1b2430;font-size:17px;line-height:1.45;font-weight:bold;word-break:break-word;FONT">%s</td></tr>
            """.replace("FONT", FONT);
    private static final String NOTE = "<tr><td style=\"padding:4px 20px;color:#4a5565;font-size:14px;line-height:1.45;"
            + FONT + "\">%s</td></tr>\n";
    private static final String HEADING =
            "<tr><td style=\"padding:18px 20px 4px;color:#1b2430;font-size:15px;font-weight:bold;border-bottom:2px solid #d5dae1;"
                    + FONT + "\">%s</td></tr>\n";
    private static final String LINE = "<tr><td style=\"padding:8px 20px;color:#1b2430;font-size:15px;line-height:1.45;"
            + "border-bottom:1px solid #eceff3;word-break:break-word;" + FONT + "\">%s</td></tr>\n";
    private static final String DETAIL = "<br><span style=\"color:#4a5565;font-size:13px;\">%s</span>";
    private static final String LINK = "<a href=\"%s\" style=\"color:#0b4f8a;\">%s</a>";
    private static final String END = "<tr><td style=\"padding:18px 20px;color:#4a5565;font-size:13px;line-height:1.45;"
            + FONT + "\">%s<br>%s</td></tr>\n</table></td></tr></table></body></html>\n";

    @Inject
    Settings settings;

    String of(Letter letter) {
        Messages messages = Messages.of(letter.language());
        Letter.Body body = letter.body();
        StringBuilder page = new StringBuilder(
                filled(HEAD, shown(letter.language().getLanguage()), shown(letter.subject()), shown(body.opening())));
        if (body.note() != null) {
            page.append(filled(NOTE, shown(body.note())));
        }
        for (Letter.Section section : body.sections()) {
            page.append(filled(HEADING, shown(section.heading())));
            section.lines().forEach(line -> page.append(filled(LINE, line(line))));
            if (section.link() != null) {
                page.append(filled(LINE, link(section.link(), messages.text("mail.all"))));
            }
        }
        String own = link(settings.baseUrl() + "/settings.xhtml", messages.text("mail.settings"));
        return page.append(filled(END, shown(messages.text("mail.footer")), own))
                .toString();
    }

    private static String line(Letter.Line line) {
        String text = line.link() == null ? shown(line.text()) : link(line.link(), line.text());
        return line.detail() == null ? text : text + filled(DETAIL, shown(line.detail()));
    }

    private static String link(String address, String text) {
        return filled(LINK, shown(address), shown(text));
    }

    private static String filled(String form, String... parts) {
        return String.format(Locale.ROOT, form, (Object[]) parts);
    }

    /** The text as text, whatever is in it. */
    static String shown(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(sign < ' ' ? ' ' : sign);
            }
        });
        return safe.toString();
    }
}
