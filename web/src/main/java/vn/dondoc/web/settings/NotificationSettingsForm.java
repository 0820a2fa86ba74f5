package vn.dondoc.web.settings;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.AddressBook;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Role;
import vn.dondoc.notification.setting.NotificationSettingsSheet;
import vn.dondoc.notification.setting.OwnNotificationSettings;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.list.FormInput;

/** How the account wants to be told: by what, when, when not, and who instead. */
@Named("notificationSettings")
@RequestScoped
public class NotificationSettingsForm {
    private static final int MOST_COLLEAGUES = 200;

    @EJB
    OwnNotificationSettings own;

    @Inject
    AddressBook addressBook;

    @Inject
    CurrentActor current;

    @Inject
    Notices notices;

    private final FormInput form = new FormInput();
    private OwnNotificationSettings.@Nullable Shown now;
    private @Nullable LocalDate leaveFrom;
    private @Nullable LocalDate leaveTo;

    public String save() {
        own.choose(new NotificationSettingsSheet(
                chosen("mail"),
                chosen("phone"),
                chosen("digest"),
                form.text("digestAt"),
                form.text("quietFrom"),
                form.text("quietTo"),
                leaveFrom,
                leaveTo,
                form.text("delegate")));
        notices.done("settings.notifications.done");
        return "/settings.xhtml?faces-redirect=true";
    }

    private boolean chosen(String name) {
        return Boolean.TRUE.equals(form.getValues().get(name));
    }

    /** What holds now. */
    public OwnNotificationSettings.Shown getNow() {
        OwnNotificationSettings.Shown known = now;
        if (known == null) {
            known = own.read();
            now = known;
        }
        return known;
    }

    /** What is in the form: at first what holds now. */
    public Map<String, @Nullable Object> getIn() {
        Map<String, @Nullable Object> values = form.getValues();
        if (values.isEmpty()) {
            OwnNotificationSettings.Shown shown = getNow();
            values.put("mail", shown.settings().mail());
            values.put("phone", shown.settings().phone());
            values.put("digest", shown.settings().digest());
            values.put("digestAt", shown.settings().digestAt());
            values.put("quietFrom", shown.settings().quietFrom());
            values.put("quietTo", shown.settings().quietTo());
            values.put("delegate", shown.delegate());
            leaveFrom = shown.settings().leaveFrom();
            leaveTo = shown.settings().leaveTo();
        }
        return values;
    }

    /** Whom one is likely to name: the people of the own unit, else those who lead. */
    public List<AddressBook.Entry> getColleagues() {
        String unit = Objects.toString(current.get().unitId(), null);
        Role role = unit == null ? Role.OFFICE_HEAD : null;
        return addressBook.find(unit, role).stream().limit(MOST_COLLEAGUES).toList();
    }

    public @Nullable LocalDate getLeaveFrom() {
        getIn();
        return leaveFrom;
    }

    public void setLeaveFrom(@Nullable LocalDate day) {
        leaveFrom = day;
    }

    public @Nullable LocalDate getLeaveTo() {
        getIn();
        return leaveTo;
    }

    public void setLeaveTo(@Nullable LocalDate day) {
        leaveTo = day;
    }
}
