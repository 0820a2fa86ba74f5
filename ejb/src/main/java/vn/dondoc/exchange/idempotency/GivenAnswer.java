package vn.dondoc.exchange.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What was answered to a request.
 *
 * @param status HTTP status
 * @param etag version of the thing after the act; null when it has none
 * @param location address of the thing that was made; null when nothing was
 * @param body JSON; empty when there is none
 */
public record GivenAnswer(
        int status, @Nullable String etag, @Nullable String location, String body) {}
