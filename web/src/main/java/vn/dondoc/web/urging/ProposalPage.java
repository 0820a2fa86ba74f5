package vn.dondoc.web.urging;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.urging.LetterState;
import vn.dondoc.urging.PreparingLetters;
import vn.dondoc.urging.ProposalDetail;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.list.FormInput;

/** One letter that is being prepared, with all its tasks. */
@Named
@RequestScoped
public class ProposalPage {
    @EJB
    PreparingLetters preparing;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private final FormInput form = new FormInput();
    private @Nullable ProposalDetail detail;

    @PostConstruct
    void load() {
        ProposalDetail read = preparing.detail(asked.id("id"));
        detail = read;
        form.put("remark", read.remark());
        form.put(
                "signer",
                read.signature() == null ? null : read.signature().account().toString());
    }

    /** Called before the page is drawn, so that an unknown letter becomes the right error page. */
    public void open() {}

    public String save() {
        change();
        notices.done("urging.saved");
        return "/urging/proposal.xhtml?faces-redirect=true&id=" + asked.id("id");
    }

    public String saveAndSign() {
        change();
        preparing.signOff(List.of(asked.id("id")));
        notices.done("urging.signedOff", 1);
        return UrgingTodayPage.TODAY;
    }

    private void change() {
        Long seen = Sent.text("seen")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        preparing.change(
                asked.id("id"),
                seen,
                new PreparingLetters.Sheet(
                        Set.copyOf(Sent.ids("out")),
                        form.day("replyBy"),
                        form.text("remark"),
                        Ids.parse(form.text("signer")).orElse(null),
                        form.text("capacity")));
    }

    public String takeBack() {
        preparing.takeBack(asked.id("id"));
        notices.done("urging.takenBack");
        return "/urging/proposal.xhtml?faces-redirect=true&id=" + asked.id("id");
    }

    public String drop() {
        preparing.drop(asked.id("id"));
        notices.done("urging.dropped");
        return UrgingTodayPage.TODAY;
    }

    public @Nullable ProposalDetail getDetail() {
        return detail;
    }

    private boolean is(LetterState state) {
        return detail != null && detail.letter().state() == state;
    }

    public boolean isChangeable() {
        return is(LetterState.PROPOSED);
    }

    public boolean isSignedOff() {
        return is(LetterState.SIGNED_OFF);
    }

    /** False for what only proposes an inspection. */
    public boolean isLetter() {
        return detail != null && detail.letter().form() != UrgingForm.INSPECTION;
    }

    public Map<String, @Nullable Object> getIn() {
        return form.getValues();
    }

    /** The account of the task, where it is one of the letter; for the links of the page. */
    public UUID getId() {
        return asked.id("id");
    }
}
