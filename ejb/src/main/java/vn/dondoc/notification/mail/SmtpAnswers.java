package vn.dondoc.notification.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import vn.dondoc.notification.delivery.Delivery;
import vn.dondoc.notification.delivery.Delivery.Outcome;

/** What a mail server means by a refusal: no to this letter, not yet, no to everybody, or nothing at all. */
final class SmtpAnswers {
    private static final Pattern CODE = Pattern.compile("([45])(\\d\\d)[ -]");
    private static final int SERVICE_CLOSING = 421;
    private static final int FIRST_PERMANENT = 500;
    private static final List<Integer> ABOUT_US = List.of(530, 534, 535, 538);

    private SmtpAnswers() {}

    /** The meaning of a failure while a letter was handed over on an open connection. */
    static Delivery meaning(MessagingException failure) {
        String words = words(failure);
        for (Exception each : chain(failure)) {
            if (each instanceof SMTPAddressFailedException address) {
                return Delivery.of(ofCode(address.getReturnCode()), words);
            }
            if (each instanceof SMTPSenderFailedException || each instanceof AuthenticationFailedException) {
                return Delivery.of(Outcome.AWAY, words);
            }
            if (each instanceof SMTPSendFailedException send && send.getReturnCode() >= 400) {
                return Delivery.of(ofCode(send.getReturnCode()), words);
            }
            if (each instanceof AddressException) {
                return Delivery.of(Outcome.REFUSED, words);
            }
        }
        Matcher code = CODE.matcher(words);
        return Delivery.of(
                code.lookingAt() ? ofCode(Integer.parseInt(code.group(1) + code.group(2))) : Outcome.UNKNOWN, words);
    }

    private static Outcome ofCode(int code) {
        if (code == SERVICE_CLOSING || ABOUT_US.contains(code)) {
            return Outcome.AWAY;
        }
        return code >= FIRST_PERMANENT ? Outcome.REFUSED : Outcome.LATER;
    }

    /** The innermost words, which are the server's own where it said any. */
    static String words(MessagingException failure) {
        List<Exception> chain = chain(failure);
        return chain.stream()
                .map(Exception::getMessage)
                .filter(text -> text != null && CODE.matcher(text).lookingAt())
                .findFirst()
                .orElseGet(() -> chain.stream()
                        .map(each -> each.getMessage() == null ? each.getClass().getSimpleName() : each.getMessage())
                        .distinct()
                        .collect(Collectors.joining(": ")));
    }

    private static List<Exception> chain(MessagingException failure) {
        List<Exception> chain = new ArrayList<>();
        Exception each = failure;
        while (each != null && chain.size() < 10) {
            chain.add(each);
            each = each instanceof MessagingException mail ? mail.getNextException() : null;
        }
        return chain;
    }
}
