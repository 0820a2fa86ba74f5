/**
 * Serves the phone app: the static files below {@code /app}, open to everybody, because they hold no data. What the app shows it
 * asks of the API, with a token, like any other client. Depends on nothing of the API.
 */
@NullMarked
package vn.dondoc.api.app;

import org.jspecify.annotations.NullMarked;
