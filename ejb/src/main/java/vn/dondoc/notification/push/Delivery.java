package vn.dondoc.notification.push;

import java.time.Duration;

/**
 * What a push service made of a message.
 *
 * @param after how long it wants to be left alone; zero when it does not say
 */
record Delivery(Outcome outcome, Duration after) {
    /** The four ends of a try. */
    enum Outcome {
        TAKEN,
        /** The device wants to hear no more. */
        GONE,
        /** It will never be taken. */
        REFUSED,
        LATER
    }

    static Delivery of(Outcome outcome) {
        return new Delivery(outcome, Duration.ZERO);
    }

    static Delivery later(Duration after) {
        return new Delivery(Outcome.LATER, after);
    }
}
