package vn.dondoc.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.identity.NotSignedIn;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.kernel.StateConflict;

class ProblemsTest {
    record Case(Throwable thrown, ProblemKind kind) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case(InvalidInput.at("dueDate", "input.required"), ProblemKind.INVALID_INPUT),
                new Case(new NotSignedIn(), ProblemKind.NOT_SIGNED_IN),
                new Case(new Forbidden("failure.forbidden"), ProblemKind.FORBIDDEN),
                new Case(new NotFound(), ProblemKind.NOT_FOUND),
                new Case(new StateConflict("x"), ProblemKind.STATE_CONFLICT),
                new Case(new StaleVersion(7), ProblemKind.STALE_VERSION),
                new Case(new BusinessRuleViolation("x"), ProblemKind.RULE_BROKEN),
                new Case(new EJBException(new NotFound()), ProblemKind.NOT_FOUND),
                new Case(
                        new RuntimeException(new EJBException(new OptimisticLockException())),
                        ProblemKind.STALE_VERSION),
                new Case(new PersistenceException(new SQLException("x", "23505")), ProblemKind.STATE_CONFLICT),
                new Case(
                        new EJBException(new PersistenceException(new SQLException("x", "08006"))),
                        ProblemKind.UNAVAILABLE),
                new Case(new PersistenceException(new SQLException("x", "57P01")), ProblemKind.UNAVAILABLE),
                new Case(new PersistenceException(new SQLException("x", "40P01")), ProblemKind.UNAVAILABLE),
                new Case(new PersistenceException(new SQLException("x", "53100")), ProblemKind.STORAGE_FULL),
                new Case(new PersistenceException(new SQLException("x", "42601")), ProblemKind.INTERNAL_ERROR),
                new Case(new IllegalStateException("select secret from account"), ProblemKind.INTERNAL_ERROR));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_failure_is_told_as_what_it_is(Case each) {
        assertThat(Diagnosis.of(each.thrown()).kind()).isEqualTo(each.kind());
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void every_kind_has_title_and_detail_in_both_languages(ProblemKind kind) {
        for (Locale locale : List.of(new Locale("vi"), Locale.ENGLISH)) {
            ApiTexts texts = ApiTexts.preferred(List.of(locale));
            assertThat(texts.text("problem." + kind.code())).doesNotStartWith("problem.");
            assertThat(texts.text("problem." + kind.code() + ".detail")).doesNotStartWith("problem.");
        }
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(ResourceBundle.getBundle("vn.dondoc.api.messages", new Locale("vi"))
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("vn.dondoc.api.messages", Locale.ENGLISH)
                        .keySet());
    }

    @Test
    void the_language_is_the_one_of_the_two_that_the_caller_ranks_first() {
        assertThat(ApiTexts.language(List.of())).isEqualTo(new Locale("vi"));
        assertThat(ApiTexts.language(List.of(Locale.FRENCH, Locale.UK))).isEqualTo(Locale.ENGLISH);
        assertThat(ApiTexts.language(List.of(new Locale("vi", "VN"), Locale.ENGLISH)))
                .isEqualTo(new Locale("vi"));
        assertThat(ApiTexts.language(List.of(new Locale("*")))).isEqualTo(new Locale("vi"));
    }
}
