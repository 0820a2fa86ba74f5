package vn.dondoc.identity.session;

/** Why a sign-in ended. */
public enum EndReason {
    /** Signed out there. */
    SIGNED_OUT,
    /** Ended by its owner from another sign-in. */
    ENDED_BY_OWNER,
    /** The password was changed. */
    PASSWORD_CHANGED,
    /** A token was used twice: it may be stolen. */
    TOKEN_REUSED
}
