package vn.dondoc.api.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.json.Body;
import vn.dondoc.notification.setting.NotificationSettings;
import vn.dondoc.notification.setting.NotificationSettingsSheet;
import vn.dondoc.notification.setting.OwnNotificationSettings;

/** How the caller wants to be told: by what, when, when not, and who instead while he is on leave. */
@Path("me/notification-settings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotificationSettingsResource {
    @Inject
    OwnNotificationSettings own;

    /**
     * @param digestAt HH:mm in the province, likewise the next two
     * @param delegate sign-in name; null for nobody
     * @param email the address of the account; null for none
     * @param mailSent whether the server sends mail at all; likewise {@code phoneSent} text messages
     */
    record Choice(
            boolean mail,
            boolean phone,
            boolean digest,
            String digestAt,
            String quietFrom,
            String quietTo,
            @Nullable LocalDate leaveFrom,
            @Nullable LocalDate leaveTo,
            @Nullable String delegate,
            @Nullable String delegateName,
            @Nullable String email,
            boolean emailBounced,
            boolean mailSent,
            boolean phoneSent) {
        static Choice of(OwnNotificationSettings.Shown shown) {
            NotificationSettings now = shown.settings();
            return new Choice(
                    now.mail(),
                    now.phone(),
                    now.digest(),
                    now.digestAt(),
                    now.quietFrom(),
                    now.quietTo(),
                    now.leaveFrom(),
                    now.leaveTo(),
                    shown.delegate(),
                    shown.delegateName(),
                    shown.email(),
                    shown.emailBounced(),
                    shown.mailSent(),
                    shown.phoneSent());
        }
    }

    /**
     * @param mail null for yes, as {@code digest}
     * @param phone null for no
     * @param digestAt null for the province's usual time, likewise the next two
     */
    record Wish(
            @Nullable Boolean mail,
            @Nullable Boolean phone,
            @Nullable Boolean digest,
            @Nullable String digestAt,
            @Nullable String quietFrom,
            @Nullable String quietTo,
            @Nullable LocalDate leaveFrom,
            @Nullable LocalDate leaveTo,
            @Nullable String delegate) {
        NotificationSettingsSheet sheet() {
            return new NotificationSettingsSheet(
                    !Boolean.FALSE.equals(mail),
                    Boolean.TRUE.equals(phone),
                    !Boolean.FALSE.equals(digest),
                    digestAt,
                    quietFrom,
                    quietTo,
                    leaveFrom,
                    leaveTo,
                    delegate);
        }
    }

    @GET
    @Operation(summary = "How the caller is told")
    public Choice read() {
        return Choice.of(own.read());
    }

    @PUT
    @Operation(summary = "Choose how to be told, all of it at once")
    public Choice choose(@Nullable Wish body) {
        return Choice.of(own.choose(Body.required(body).sheet()));
    }
}
