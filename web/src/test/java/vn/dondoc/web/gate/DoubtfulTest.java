package vn.dondoc.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtfulTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accounts/list.xhtml;x=1",
                "//accounts/list.xhtml",
                "/accounts/../index.xhtml",
                "/accounts/%2e%2e/index.xhtml",
                "/accounts%2flist.xhtml",
                "/accounts%5Clist.xhtml",
                "/index.xhtml%00.png",
                "/.git/config"
            })
    void tricks_with_the_path_are_seen(String path) {
        assertThat(Doubtful.path(request("GET", path, Map.of()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/accounts/list.xhtml", "/t/NV-2026-000123", "/jakarta.faces.resource/app.css.xhtml"})
    void plain_paths_pass(String path) {
        assertThat(Doubtful.path(request("GET", path, Map.of()))).isFalse();
    }

    @Test
    void a_form_of_another_site_is_foreign() {
        assertThat(foreign("POST", Map.of("Sec-Fetch-Site", "cross-site"))).isTrue();
        assertThat(foreign("POST", Map.of("Sec-Fetch-Site", "same-site"))).isTrue();
        assertThat(foreign("POST", Map.of("Host", "dondoc.vn", "Origin", "https://evil.example")))
                .isTrue();
        assertThat(foreign("POST", Map.of("Host", "dondoc.vn", "Origin", "null")))
                .isTrue();
        assertThat(foreign("POST", Map.of("Host", "dondoc.vn", "Origin", "https://dondoc.vn.evil.example")))
                .isTrue();
    }

    @Test
    void our_own_forms_are_not() {
        assertThat(foreign(
                        "POST",
                        Map.of("Sec-Fetch-Site", "same-origin", "Host", "dondoc.vn", "Origin", "https://dondoc.vn")))
                .isFalse();
        assertThat(foreign("POST", Map.of("Host", "localhost:8080", "Origin", "http://localhost:8080")))
                .isFalse();
        assertThat(foreign("GET", Map.of("Sec-Fetch-Site", "cross-site"))).isFalse();
    }

    private static boolean foreign(String method, Map<String, String> headers) {
        return Doubtful.foreign(request(method, "/index.xhtml", headers));
    }

    private static HttpServletRequest request(String method, String uri, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                DoubtfulTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, call, args) ->
                        answer(call.getName(), args, Map.of("getMethod", method, "getRequestURI", uri), headers));
    }

    private static @Nullable Object answer(
            String call, Object[] args, Map<String, String> facts, Map<String, String> headers) {
        return "getHeader".equals(call) ? headers.get(args[0].toString()) : facts.get(call);
    }
}
