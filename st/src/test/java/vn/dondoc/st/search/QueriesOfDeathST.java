package vn.dondoc.st.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.server.DondocServer;

/** Whatever is typed to hurt: an answer within two seconds, or a refusal that says why; never a failure of the server. */
class QueriesOfDeathST {
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final ApiClient officer = ApiClient.of(DondocServer.shared(), "chuyenvien");

    private static String query(String kind) {
        return switch (kind) {
            case "ten thousand words" ->
                IntStream.range(0, 10_000).mapToObj(n -> "từ" + n).collect(Collectors.joining(" "));
            case "a thousand common words" -> "uỷ ban nhân dân tỉnh về việc của các và ".repeat(100);
            case "wildcards" -> "*a* " + "*".repeat(900);
            case "nested brackets" -> "(".repeat(450) + "đường" + ")".repeat(450);
            case "open quotation marks" -> "\"".repeat(333) + "báo cáo";
            case "a regular expression" -> "/(a+)+$/ " + "a".repeat(900);
            case "nothing but exclusions" -> "-a ".repeat(300);
            case "query language" -> "title:* AND (a OR b~2)^10 [" + "x TO ".repeat(150) + "]";
            case "one endless word" -> "x".repeat(60_000);
            case "a letter with a thousand marks" -> "a" + "\u0301".repeat(900);
            case "control characters" -> "\u0000\u200b\u202e abc";
            case "the same month a hundred times" -> "tháng 6/2017 ".repeat(70);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ten thousand words",
                "a thousand common words",
                "wildcards",
                "nested brackets",
                "open quotation marks",
                "a regular expression",
                "nothing but exclusions",
                "query language",
                "one endless word",
                "a letter with a thousand marks",
                "control characters",
                "the same month a hundred times"
            })
    void is_answered_in_time_or_refused(String kind) {
        String typed = URLEncoder.encode(query(kind), StandardCharsets.UTF_8);
        for (String call : new String[] {"/search?facets=true&q=", "/search/begun?q="}) {
            boolean inTime = IntStream.range(0, 3) // a machine that does other things as well is no slow query
                    .anyMatch(n -> time(call + typed).compareTo(LONGEST) < 0);
            assertThat(inTime).as("%s of %s", kind, call).isTrue();
        }
    }

    private Duration time(String call) {
        long start = System.nanoTime();
        int status = officer.send("GET", call, null, Map.of()).status();
        assertThat(status).isIn(200, 400);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
