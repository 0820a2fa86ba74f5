package vn.dondoc.identity.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a try to enter the portal.
 *
 * @param session what the browser's session has to remember; null unless the answer is OK
 */
public record PortalEntry(SignInAnswer answer, @Nullable UUID session) {}
