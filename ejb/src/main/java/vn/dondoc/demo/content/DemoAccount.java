package vn.dondoc.demo.content;

import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Role;

/**
 * An account of the demo.
 *
 * @param unit code of its unit; null for accounts of none
 */
public record DemoAccount(
        String username,
        String name,
        @Nullable String position,
        @Nullable String unit,
        Role role) {}
