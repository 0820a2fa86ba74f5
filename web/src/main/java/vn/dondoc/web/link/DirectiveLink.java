package vn.dondoc.web.link;

import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import vn.dondoc.kernel.Ids;

/** {@code /d/ID}: a directive; its page itself says whether there is one for these eyes. */
@WebServlet("/d/*")
public class DirectiveLink extends ShortLink {
    private static final long serialVersionUID = 1L;

    @Override
    Optional<String> page(String id) {
        return Ids.parse(id).map(directive -> "/directives/directive.xhtml?id=" + directive);
    }
}
