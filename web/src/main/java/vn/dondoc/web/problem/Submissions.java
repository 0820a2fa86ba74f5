package vn.dondoc.web.problem;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;

/** The last sendings of one browser session: enough to recognise a double click or a repeated post. */
final class Submissions {
    private static final int KEPT = 64;
    private static final String ATTRIBUTE = "dondoc.submissions";

    private final Map<String, Submission> byNumber = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Submission> eldest) {
            return size() > KEPT;
        }
    };

    static Submissions of(HttpSession session) {
        synchronized (Submissions.class) {
            Submissions known = (Submissions) session.getAttribute(ATTRIBUTE);
            if (known == null) {
                known = new Submissions();
                session.setAttribute(ATTRIBUTE, known);
            }
            return known;
        }
    }

    synchronized Submission get(String number) {
        return byNumber.computeIfAbsent(number, n -> new Submission());
    }
}
