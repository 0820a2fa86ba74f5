package vn.dondoc.web.settings;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Person;
import vn.dondoc.task.Deciders;
import vn.dondoc.task.DelegatingDecisions;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.list.FormInput;

/** Whom a leader lets decide on extensions in his place, and what was delegated to the one who looks. */
@Named
@RequestScoped
public class Delegations {
    private static final String AGAIN = "/settings.xhtml?faces-redirect=true";

    @EJB
    DelegatingDecisions delegating;

    @Inject
    Notices notices;

    private final FormInput form = new FormInput();

    public String delegate() {
        delegating.delegate(form.text("decider"), form.day("from"), form.day("to"));
        notices.done("delegation.made");
        return AGAIN;
    }

    public String end(UUID delegation) {
        delegating.end(delegation);
        notices.done("delegation.ended");
        return AGAIN;
    }

    public List<Deciders.Given> getMine() {
        return delegating.mine();
    }

    public List<Deciders.Given> getToMe() {
        return delegating.toMe();
    }

    public List<Person> getCandidates() {
        return delegating.candidates();
    }

    public Map<String, @Nullable Object> getIn() {
        return form.getValues();
    }
}
