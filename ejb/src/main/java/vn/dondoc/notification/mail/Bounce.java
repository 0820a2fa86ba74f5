package vn.dondoc.notification.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/**
 * A report that a letter of ours could not be delivered (RFC 3464).
 *
 * @param message the letter's id in the outbox
 * @param said what the other side said about it, its code first
 */
record Bounce(UUID message, String said) {
    private static final int LONGEST = 64 * 1024;
    private static final int LONGEST_SAID = 300;
    private static final Pattern OURS = Pattern.compile(
            "(?im)^Message-ID:\\s*<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@([^>\\s]+)>");

    /** True when the address takes nothing, false when it only could not this time, such as after days of silence. */
    boolean isForGood() {
        return said.startsWith("5");
    }

    /**
     * What a mail in the mailbox reports.
     *
     * @param host the right side of our message ids
     * @return empty for any other mail, for a delay, and for a letter that is not ours
     */
    static Optional<Bounce> of(Message mail, String host) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        String said = null;
        UUID ours = null;
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            String type = new ContentType(part.getContentType()).getBaseType();
            if ("message/delivery-status".equalsIgnoreCase(type)) {
                said = failure(part);
            } else if ("message/rfc822".equalsIgnoreCase(type) || "text/rfc822-headers".equalsIgnoreCase(type)) {
                ours = letter(part, host);
            }
        }
        return said == null || ours == null ? Optional.empty() : Optional.of(new Bounce(ours, said));
    }

    /** Why it failed for good; null when it did not. */
    private static @Nullable String failure(BodyPart part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            for (InternetHeaders fields : groups(in)) {
                String action = fields.getHeader("Action", null);
                if (action != null && action.strip().equalsIgnoreCase("failed")) {
                    String status = fields.getHeader("Status", null);
                    String reason = fields.getHeader("Diagnostic-Code", null);
                    String both = (status == null ? "" : status.strip() + " ") + (reason == null ? "" : reason);
                    return Texts.cut(both.replaceAll("[\\p{Cc}\\s]+", " ").strip(), LONGEST_SAID);
                }
            }
        }
        return null;
    }

    /** One group of fields for the message, and one for each recipient; we write to one. */
    private static List<InternetHeaders> groups(InputStream in) throws MessagingException, IOException {
        List<InternetHeaders> groups = new ArrayList<>();
        InputStream bounded = new ByteArrayInputStream(in.readNBytes(LONGEST));
        while (bounded.available() > 0) {
            groups.add(new InternetHeaders(bounded));
        }
        return groups;
    }

    private static @Nullable UUID letter(BodyPart part, String host) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            String head = new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
            Matcher id = OURS.matcher(head);
            return id.find() && id.group(2).equalsIgnoreCase(host) ? UUID.fromString(id.group(1)) : null;
        }
    }
}
