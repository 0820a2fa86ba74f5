/**
 * The log of what happened around accounts, settings, imports and exports (nhật ký hệ thống), for the administrator and
 * the auditor. It is only ever appended to, and never holds passwords, tokens or texts of documents: ids and usernames
 * only. Histories of tasks are kept elsewhere; this package knows no feature, so that every feature can write to it.
 */
@NullMarked
package vn.dondoc.audit;

import org.jspecify.annotations.NullMarked;
