package vn.dondoc.notification.setting;

import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.Rule;

/** The province's times for those who have chosen none. */
public record UsualTimes(String digestAt, String quietFrom, String quietTo) {
    static UsualTimes of(RegulationProfile profile) {
        return new UsualTimes(
                profile.text(Rule.DIGEST_TIME), profile.text(Rule.QUIET_FROM), profile.text(Rule.QUIET_TO));
    }

    NotificationSettings alone() {
        return new NotificationSettings(true, false, true, digestAt, quietFrom, quietTo, null, null, null, null);
    }
}
