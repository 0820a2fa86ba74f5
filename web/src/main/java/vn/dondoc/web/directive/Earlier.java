package vn.dondoc.web.directive;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.entry.LikelyDuplicates.Likeness;

/** What is there already of what is being entered: the same directive, others on the same matter. */
public class Earlier implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Likeness> duplicates = new ArrayList<>();
    private final ArrayList<DirectiveRow> sameMatter = new ArrayList<>();
    private @Nullable String warnedOf;

    /** Shows them; answers whether the officer has yet to look at some. */
    boolean warn(List<Likeness> found, String about) {
        String before = warnedOf;
        duplicates.clear();
        duplicates.addAll(found);
        warnedOf = duplicates.isEmpty() ? null : about;
        return warnedOf != null && !warnedOf.equals(before);
    }

    void relate(List<DirectiveRow> found) {
        sameMatter.clear();
        sameMatter.addAll(found);
        sameMatter.removeIf(row -> duplicates.stream().anyMatch(one -> one.id().equals(row.id())));
    }

    public List<Likeness> getDuplicates() {
        return duplicates;
    }

    public List<DirectiveRow> getSameMatter() {
        return sameMatter;
    }

    /** True when one of them has the very number, of that issuer and year. */
    public boolean isEntered() {
        return duplicates.stream().anyMatch(Likeness::sameNumber);
    }
}
