package vn.dondoc.web.urging;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.urging.PreparingLetters;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.list.FormInput;

/** Proposes letters about tasks that were chosen in their list. */
@Named
@RequestScoped
public class BulkLetters {
    @EJB
    PreparingLetters preparing;

    @Inject
    Notices notices;

    private final FormInput form = new FormInput();

    public String propose() {
        Set<UUID> chosen = Arrays.stream(Sent.text("chosen").orElse("").split(" "))
                .flatMap(pair -> Ids.parse(pair.replaceFirst(":.*", "")).stream())
                .limit(PreparingLetters.MOST)
                .collect(Collectors.toSet());
        UrgingForm wanted = form.choice(UrgingForm.class, "form");
        int refused = preparing.propose(chosen, wanted == null ? UrgingForm.SLIP : wanted);
        notices.done("bulk.letter.done", refused);
        return UrgingTodayPage.TODAY;
    }

    public List<UrgingForm> getForms() {
        return List.of(UrgingForm.SLIP, UrgingForm.LETTER, UrgingForm.CRITICISM);
    }

    public FormInput getForm() {
        return form;
    }

    public java.util.Map<String, @Nullable Object> getIn() {
        return form.getValues();
    }
}
