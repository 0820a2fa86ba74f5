package vn.dondoc.notification.delivery;

/** Why a message was not sent; each has a text {@code delivery.reason.NAME}. */
public enum DropReason {
    /** The person has no address on that channel. */
    NO_ADDRESS,
    /** Mail to the address came back before. */
    BOUNCED,
    /** The person wants nothing by that channel, or no digest. */
    TURNED_OFF,
    ACCOUNT_LOCKED,
    /** Away, and nobody in his place may see it. */
    ON_LEAVE,
    /** Read in the portal or the app before it went out. */
    ALREADY_READ,
    NOT_VISIBLE,
    TASK_CLOSED,
    /** A digest with nothing in it. */
    NOTHING_NEW,
    /** A digest of a day that is over. */
    OUTDATED;

    /** Key of the text that users see. */
    public String label() {
        return "delivery.reason." + name();
    }
}
