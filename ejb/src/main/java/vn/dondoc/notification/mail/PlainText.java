package vn.dondoc.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.Settings;
import vn.dondoc.notification.delivery.Letter;

/** A letter without any form, for programs and people who want none. */
@ApplicationScoped
class PlainText {
    @Inject
    Settings settings;

    String of(Letter letter) {
        StringBuilder text = new StringBuilder(oneLine(letter.body().opening())).append("\n");
        if (letter.body().note() != null) {
            text.append(oneLine(letter.body().note())).append('\n');
        }
        for (Letter.Section section : letter.body().sections()) {
            text.append('\n').append(oneLine(section.heading())).append('\n');
            for (Letter.Line line : section.lines()) {
                text.append("- ").append(oneLine(line.text()));
                text.append(line.detail() == null ? "" : " (" + oneLine(line.detail()) + ")")
                        .append('\n');
                text.append(line.link() == null ? "" : "  " + line.link() + "\n");
            }
            text.append(section.link() == null ? "" : "> " + section.link() + "\n");
        }
        return text.append("\n-- \n")
                .append(Messages.of(letter.language()).text("mail.footer"))
                .append('\n')
                .append(settings.baseUrl())
                .append("/settings.xhtml\n")
                .toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
