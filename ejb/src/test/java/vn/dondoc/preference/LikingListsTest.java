package vn.dondoc.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.testing.TestBeans;
import vn.dondoc.testing.TestDatabase;

class LikingListsTest {
    private final TestBeans beans = new TestBeans(TestDatabase.preferred().empty());
    private final LikingLists liking = beans.get(LikingLists.class);

    LikingListsTest() {
        signIn();
    }

    private void signIn() {
        beans.signedInAs(new Actor(Ids.next(), "a", "A", null, Set.of(Role.AUDITOR), Set.of()));
    }

    @Test
    void onlyOneFilterIsTheUsualOne() {
        liking.save("tasks", "Quá hạn", "timeliness=OPEN_OVERDUE", true);
        liking.save("tasks", "Của tôi", "view=mine", true);
        assertThat(liking.of("tasks").filters()).extracting(SavedFilter::name).containsExactly("Của tôi", "Quá hạn");
        assertThat(liking.of("tasks").usual()).map(SavedFilter::query).contains("view=mine");
        assertThat(liking.of("directives").filters()).isEmpty();
    }

    @Test
    void theSameNameIsWrittenOver() {
        liking.save("tasks", "Lọc", "q=a", false);
        liking.save("tasks", " Lọc ", "q=b", false);
        assertThat(liking.of("tasks").filters())
                .singleElement()
                .extracting(SavedFilter::query)
                .isEqualTo("q=b");
    }

    @Test
    void nobodySeesOrForgetsTheFiltersOfAnother() {
        liking.save("tasks", "Lọc", "q=a", false);
        UUID mine = liking.of("tasks").filters().get(0).id();
        signIn();
        assertThat(liking.of("tasks").filters()).isEmpty();
        assertThatThrownBy(() -> liking.forget(mine)).isInstanceOf(NotFound.class);
    }

    @Test
    void columnsAreKeptAndGivenUp() {
        assertThat(liking.of("tasks").columns()).isNull();
        liking.show("tasks", List.of("code", "title"));
        assertThat(liking.of("tasks").columns()).containsExactly("code", "title");
        assertThat(liking.of("tasks").filters()).isEmpty();
        liking.show("tasks", List.of());
        assertThat(liking.of("tasks").columns()).isNull();
    }

    @Test
    void aFilterNeedsAName() {
        assertThatThrownBy(() -> liking.save("tasks", " ", "q=a", false)).isInstanceOf(InvalidInput.class);
    }
}
