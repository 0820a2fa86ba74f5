package vn.dondoc.web.task;

import java.util.Arrays;
import java.util.Optional;

/** Which form asks what an act needs; the acts are named as in the address, and their fields as the services name them. */
public enum ActForm {
    ISSUE("issue", "plain"),
    ACCEPT("accept", "note"),
    RETURN("return", "return"),
    RESOLVE_RETURN("resolve-return", "resolve-return"),
    ASSIGN_INSIDE("assign-inside", "assign-inside"),
    PROGRESS("progress", "progress"),
    CONTRIBUTE("contribute", "contribute"),
    REPORT_COMPLETION("report-completion", "report-completion"),
    CONFIRM("confirm", "note"),
    REJECT("reject", "reason"),
    EXTENSION_REQUESTS("extension-requests", "extension-request"),
    URGE("urge", "urge"),
    ASK_EXPLANATION("ask-explanation", "ask-explanation"),
    EXPLAIN("explain", "explain"),
    COMMENT("comment", "comment"),
    TRANSFER("transfer", "transfer"),
    SUSPEND("suspend", "reason"),
    RESUME("resume", "reason"),
    WITHDRAW("withdraw", "reason"),
    SUPERSEDE("supersede", "supersede"),
    /** Decisions on an extension request, which is named in the address. */
    APPROVE("approve", "approve"),
    REFUSE("refuse", "reason");

    private final String path;
    private final String form;

    ActForm(String path, String form) {
        this.path = path;
        this.form = form;
    }

    public String path() {
        return path;
    }

    /** The page part that holds the form. */
    public String file() {
        return "/WEB-INF/acts/" + form + ".xhtml";
    }

    /** Key of its name. */
    public String labelKey() {
        return this == APPROVE || this == REFUSE
                ? "extension." + name().toLowerCase(java.util.Locale.ROOT)
                : "task.action." + name();
    }

    public boolean decidesExtension() {
        return this == APPROVE || this == REFUSE;
    }

    static Optional<ActForm> at(String path) {
        return Arrays.stream(values()).filter(form -> form.path.equals(path)).findFirst();
    }
}
