package vn.dondoc.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.kernel.NotFound;

class CausesTest {
    @Test
    void a_refusal_is_found_behind_its_wrappings() {
        assertThat(Causes.failure(new EJBException(new RuntimeException(new NotFound()))))
                .containsInstanceOf(NotFound.class);
        assertThat(Causes.failure(new EJBException("other"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "90067", "90121"})
    void a_lost_database_is_told_by_the_state(String state) {
        assertThat(Causes.databaseAway(new RuntimeException(new SQLException("gone", state))))
                .isTrue();
    }

    @Test
    void other_database_errors_are_errors_of_ours() {
        assertThat(Causes.databaseAway(new RuntimeException(new SQLException("twice", "23505"))))
                .isFalse();
        assertThat(Causes.databaseAway(new RuntimeException(new SQLTransientConnectionException())))
                .isTrue();
    }

    @Test
    void causes_that_go_round_in_circles_end() {
        RuntimeException one = new RuntimeException();
        RuntimeException two = new RuntimeException(one);
        one.initCause(two);
        assertThat(Causes.databaseAway(one)).isFalse();
    }
}
