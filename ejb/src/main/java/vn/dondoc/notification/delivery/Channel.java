package vn.dondoc.notification.delivery;

/** A way out of the house: mail, a gateway that fetches files, a gateway that is called. */
public interface Channel {
    ChannelKind kind();

    /** False when the operator has set nothing for it. */
    boolean isOn();

    /** Opens it for some messages one after the other; never fails, for what does not open cannot be handed anything. */
    Line open();

    /** An open channel. */
    interface Line extends AutoCloseable {
        /** Hands one over and waits for the answer, within the limits of time that the operator set; never fails itself. */
        Delivery hand(Letter letter);

        @Override
        void close();
    }
}
