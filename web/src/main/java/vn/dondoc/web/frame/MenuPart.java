package vn.dondoc.web.frame;

import java.util.List;

/** One headed part of the left menu with what the account may open in it; never empty. */
public record MenuPart(MenuGroup group, List<MenuItem> items) {
    public MenuPart {
        items = List.copyOf(items);
    }
}
