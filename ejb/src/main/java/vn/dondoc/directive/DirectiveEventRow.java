package vn.dondoc.directive;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of a directive's own history as read.
 *
 * @param changes JSON object: field to old and new value
 */
public record DirectiveEventRow(int seq, Instant at, UUID by, String type, String changes) {}
