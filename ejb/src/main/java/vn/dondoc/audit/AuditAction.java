package vn.dondoc.audit;

/** What can stand in the audit log; each has a text {@code audit.action.NAME} in the bundle. */
public enum AuditAction {
    SIGN_IN,
    SIGN_IN_REFUSED,
    SIGN_IN_BRAKED,
    SIGN_OUT,
    SESSION_ENDED,
    TOKEN_REUSED,
    PASSWORD_CHANGED,
    PASSWORD_SET,
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    ACCOUNT_LOCKED,
    ACCOUNT_UNLOCKED,
    UNIT_CHANGED,
    CALENDAR_CHANGED,
    REGULATION_CHANGED,
    SEARCH_CHANGED,
    TEMPLATE_CHANGED,
    IMPORT_STARTED,
    IMPORT_ENDED,
    EXPORTED,
    SECRET_REFUSED,
    FEED_KEY_MADE,
    FEED_KEY_REVOKED,
    FEED_READ,
    DELEGATION_MADE,
    DELEGATION_ENDED,
    MESSAGE_SENT_AGAIN,
    ADDRESS_BOUNCED,
    ADDRESS_RESTORED,
    CHANNEL_TRIED;

    /** Key of the text that users see. */
    public String label() {
        return "audit.action." + name();
    }
}
