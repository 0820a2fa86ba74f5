package vn.dondoc.web.frame;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the left menu.
 *
 * @param path page it opens
 * @param titleKey key of its text
 * @param icon name of its symbol
 * @param key second key of its shortcut; null when it has none
 * @param current true when it is the page shown, or the one above it
 */
public record MenuItem(
        String path, String titleKey, String icon, @Nullable String key, boolean current) {}
