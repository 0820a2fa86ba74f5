package vn.dondoc.exchange.idempotency;

import java.util.UUID;

/**
 * What makes a request the same request.
 *
 * @param account whose request it is; the same key of another account is another request
 * @param key the caller's own key
 * @param fingerprint hash of method, path and body: the same key with another fingerprint is an error of the caller
 */
public record RequestKey(UUID account, String key, String fingerprint) {}
