package vn.dondoc.notification.delivery;

/** Where a message stands; each has a text {@code delivery.state.NAME}. */
public enum MessageState {
    /** Not tried yet. */
    WAITING,
    /** In hand. */
    SENDING,
    /** Taken by the next server; what that one does with it is not known here. */
    SENT,
    /** Tried in vain, to be tried again. */
    FAILED,
    /** Given up: refused for good, or tried too often. */
    DEAD,
    /** Not sent, for a reason of ours. */
    DROPPED;

    /** Key of the text that users see. */
    public String label() {
        return "delivery.state." + name();
    }
}
