package vn.dondoc.notification.delivery;

/** Why a message is sent; each has a text {@code delivery.purpose.NAME}. */
public enum Purpose {
    /** One thing that cannot wait. */
    AT_ONCE,
    /** What is late, due and new, once a working day. */
    DIGEST;

    /** Key of the text that users see. */
    public String label() {
        return "delivery.purpose." + name();
    }
}
