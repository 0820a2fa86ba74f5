package vn.dondoc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.entry.DirectiveDetail;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.account.AccountRow;
import vn.dondoc.identity.account.AccountSheet;
import vn.dondoc.identity.account.ManagingAccounts;
import vn.dondoc.search.LeakProvince.Secret;
import vn.dondoc.task.Acts;
import vn.dondoc.task.SteeringTasks;
import vn.dondoc.task.TaskAction;

/** A right that is given or taken away holds in the very next search, before the index has followed. */
class SearchRightsTest {
    private LeakProvince province;

    @BeforeEach
    void make() {
        province = new LeakProvince(0);
    }

    private SearchResult search(String who, Secret secret) {
        province.world.as(who);
        return province.world.bean(Searching.class).search(SearchFilter.of(secret.query()), 0, 20, true);
    }

    private void finds(String who, Secret secret) {
        assertThat(search(who, secret).hits()).as("%s finds %s", who, secret).isNotEmpty();
    }

    /** Not shown; not even counted. */
    private void knowsNothing(String who, Secret secret) {
        SearchResult result = search(who, secret);
        assertThat(result.hits()).as("%s, %s", who, secret).isEmpty();
        assertThat(result.total()).as("%s, %s", who, secret).isZero();
        assertThat(result.facets().issuers()).as("%s, %s", who, secret).isEmpty();
    }

    private void isShownNothing(String who, Secret secret) {
        assertThat(search(who, secret).hits()).as("%s, %s", who, secret).isEmpty();
        assertThat(province.world.bean(Searching.class).begun(secret.query())).isEmpty();
    }

    private List<Secret> of(String unit, String... places) {
        return province.secrets.stream()
                .filter(secret ->
                        secret.units().equals(Set.of(unit)) && List.of(places).contains(secret.place()))
                .toList();
    }

    private void change(String who, String unit, Role role) {
        UUID id = province.world.person(who);
        province.world.as("admin");
        ManagingAccounts accounts = province.world.bean(ManagingAccounts.class);
        AccountRow row = accounts.get(id);
        UUID of = unit == null ? null : province.world.unit(unit);
        accounts.change(id, row.version(), new AccountSheet(row.sheet().name(), null, null, null, of, Set.of(role)));
    }

    @Test
    void whoever_moves_to_another_unit_sees_what_is_there_and_no_more_what_was_left() {
        List<Secret> old = of("snv", "restricted title", "restricted issuer", "task title");
        List<Secret> now = of("stc", "restricted title", "restricted issuer", "task title");
        old.forEach(secret -> finds("canbo.snv", secret));
        now.forEach(secret -> knowsNothing("canbo.snv", secret));

        change("canbo.snv", "stc", Role.UNIT_OFFICER);

        old.forEach(secret -> knowsNothing("canbo.snv", secret));
        now.forEach(secret -> finds("canbo.snv", secret));
    }

    @Test
    void another_role_opens_and_closes_everything() {
        List<Secret> all = province.secrets;
        change("canbo.snv", null, Role.AUDITOR);
        all.forEach(secret -> finds("canbo.snv", secret));
        change("canbo.snv", null, Role.ADMINISTRATOR);
        all.forEach(secret -> knowsNothing("canbo.snv", secret));
    }

    @Test
    void a_task_that_another_unit_gets_is_at_once_shown_no_more_to_the_first() {
        Secret secret = of("snv", "task title").get(0);
        finds("thutruong.snv", secret);
        province.world.as("chuyenvien");
        province.world
                .bean(SteeringTasks.class)
                .transfer(secret.task(), province.world.version(secret.task()), "stc", "Đúng thẩm quyền");

        isShownNothing("thutruong.snv", secret);
        province.follow();
        knowsNothing("thutruong.snv", secret);
        finds("thutruong.stc", secret);
    }

    @Test
    void a_restricted_directive_goes_with_its_last_task() {
        Secret secret = of("snv", "restricted title").get(0);
        UUID task = province.world
                .database()
                .entityManager()
                .createQuery("select t.id from Task t where t.directiveId = :id", UUID.class)
                .setParameter("id", secret.directive())
                .getSingleResult();
        province.world.as("chuyenvien");
        province.world.bean(SteeringTasks.class).transfer(task, province.world.version(task), "stc", "Đúng thẩm quyền");

        isShownNothing("thutruong.snv", secret);
        province.follow();
        knowsNothing("thutruong.snv", secret);
        finds("thutruong.stc", secret);
    }

    @Test
    void a_directive_is_closed_at_once_and_opened_within_a_second() {
        Secret secret = of("snv", "restricted title").get(0);
        restrict(secret.directive(), false);
        knowsNothing("thutruong.syt", secret);
        province.follow();
        finds("thutruong.syt", secret);

        restrict(secret.directive(), true);
        isShownNothing("thutruong.syt", secret);
        finds("thutruong.snv", secret);
        province.follow();
        knowsNothing("thutruong.syt", secret);
        finds("thutruong.snv", secret);
    }

    private void restrict(UUID id, boolean restricted) {
        province.world.as("chuyenvien");
        DirectiveDetail now = province.world.bean(DirectiveReading.class).detail(id);
        DirectiveSheet sheet = new DirectiveSheet(
                now.type(),
                now.number(),
                now.notation(),
                now.issued(),
                now.issuer(),
                now.signer(),
                now.signerPosition(),
                now.title(),
                now.body(),
                null,
                now.urgency(),
                restricted,
                now.recipients());
        province.world.bean(EnteringDirectives.class).correct(id, now.version(), sheet, List.of());
    }

    @Test
    void a_draft_is_found_by_its_unit_once_it_is_given() {
        Secret draft = province.secrets.stream()
                .filter(secret -> secret.place().equals("draft"))
                .findFirst()
                .orElseThrow();
        knowsNothing("thutruong.snv", draft);
        new Acts(province.world).by("chuyenvien", TaskAction.ISSUE, draft.task());
        province.follow();
        finds("thutruong.snv", draft);
        knowsNothing("thutruong.stc", draft);
    }
}
