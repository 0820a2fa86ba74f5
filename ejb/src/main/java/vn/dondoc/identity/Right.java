package vn.dondoc.identity;

/** What a role may do at all; whether it may do so with a certain task is then the task's own answer. */
public enum Right {
    /** Finds directives that are not restricted, and those of their tasks that it may see. */
    READ_DIRECTIVES,
    /** Sees every task and every directive, restricted ones too. */
    READ_ALL,
    /** Sees the tasks that its unit, or a unit below it, leads or coordinates. */
    READ_OWN_UNIT,
    /** Enters and corrects directives and tasks, issues drafts. */
    ENTER,
    /** Resolves returns, transfers, suspends, resumes, withdraws and supersedes tasks. */
    STEER,
    /** Confirms or rejects reported results. */
    CONFIRM,
    /** Decides on requests for a later deadline. */
    DECIDE_EXTENSIONS,
    /** Urges units and demands explanations. */
    URGE,
    /** Signs off what leaves the house: letters that urge units, beside the slips of the Office, and results for the public. */
    SIGN_LETTERS,
    /** Gives a spoken direction as a draft for the Office. */
    DIRECT,
    /** Answers for a unit: returns tasks, assigns them inside, asks for more time. */
    HEAD_UNIT,
    /** Works for a unit: accepts, reports, contributes, explains. */
    WORK_FOR_UNIT,
    /** Comments on what it sees. */
    COMMENT,
    /** Brings records in from another system. */
    IMPORT,
    /** Creates and changes accounts. */
    MANAGE_ACCOUNTS,
    /** Changes units, calendar and regulation profile. */
    MANAGE_SETTINGS,
    /** Makes official reports: of everything for whoever sees everything, of its own unit for a unit. */
    REPORT,
    /** Changes the Word templates of official papers. */
    KEEP_TEMPLATES,
    /** Sees how fast the Office's own people are, and how units use the system. */
    APPRAISE,
    /** Reads the audit log. */
    READ_AUDIT,
    /** Has an account of its own: password, sessions, preferences. */
    OWN_ACCOUNT
}
