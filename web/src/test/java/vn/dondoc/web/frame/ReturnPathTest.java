package vn.dondoc.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accounts/list.xhtml",
                "/accounts/list.xhtml?name=nguy%E1%BB%85n&role=LEADER",
                "/units/unit.xhtml?id=01a2058d-c6a2-7000-b599-a01ae50935f1",
                "/t/NV-2026-000123",
                "/index.xhtml"
            })
    void pages_of_our_own_are_returned_to(String wish) {
        assertThat(ReturnPath.safe(wish)).isEqualTo(wish);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https://evil.example/index.xhtml",
                "/\\evil.example",
                "/%2fevil.example",
                "/index.xhtml\r\nSet-Cookie: a=b",
                "/index.xhtml?next=<script>",
                "/t/../../evil",
                "/sign-in.xhtml",
                "/error/500.xhtml",
                "/unknown.xhtml",
                "javascript:alert(1)"
            })
    void everything_else_leads_home(String wish) {
        assertThat(ReturnPath.safe(wish)).isEqualTo(ReturnPath.HOME);
    }
}
