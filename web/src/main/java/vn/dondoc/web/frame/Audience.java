package vn.dondoc.web.frame;

/** Who may open a page at all. */
public enum Audience {
    /** Everybody, signed in or not. */
    EVERYBODY,
    /** Every account that has signed in. */
    SIGNED_IN,
    /** Accounts with one of the page's rights. */
    BY_RIGHT
}
