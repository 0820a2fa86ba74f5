package vn.dondoc.web.directive;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.dondoc.web.list.FormInput;

/** The empty entry page that follows a saved one: issuer and signer stay, because documents come in batches. */
final class Next {
    private Next() {}

    static String path(FormInput saved) {
        return "/directives/enter.xhtml?issuer=" + encoded(saved.text("issuer")) + "&signer="
                + encoded(saved.text("signer")) + "&position=" + encoded(saved.text("signerPosition"));
    }

    private static String encoded(@Nullable String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
