package vn.dondoc.web.directive;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.dondoc.entry.DirectiveFilter;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.entry.DirectiveSort;

/** Issuers, signers and positions of the latest directives, offered while typing: most documents come from the same few. */
@Named
@RequestScoped
public class EntryMemory {
    private static final int LATEST = 100;

    @EJB
    DirectiveReading reading;

    private List<DirectiveRow> latest = List.of();

    @PostConstruct
    void load() {
        latest = reading.page(DirectiveFilter.ALL, DirectiveSort.ISSUED_DESC, LATEST, null, 0)
                .items();
    }

    public List<String> getIssuers() {
        return distinct(DirectiveRow::issuer);
    }

    public List<String> getSigners() {
        return distinct(DirectiveRow::signer);
    }

    public List<String> getPositions() {
        return distinct(DirectiveRow::signerPosition);
    }

    private List<String> distinct(Function<DirectiveRow, String> part) {
        return latest.stream()
                .map(part)
                .filter(Objects::nonNull)
                .distinct()
                .limit(40)
                .toList();
    }
}
