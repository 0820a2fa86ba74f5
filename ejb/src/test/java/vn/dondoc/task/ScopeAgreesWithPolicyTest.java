package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.dondoc.directive.Directive;
import vn.dondoc.entry.DirectiveFilter;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.entry.DirectiveSort;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Slice;

/** Who may see what, asked of the rule in Java and of the database: the same answer for everybody about everything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class ScopeAgreesWithPolicyTest {
    private TaskFixture world;
    private List<Task> all;
    private List<Directive> directives;
    private List<String> everybody;

    @BeforeAll
    void lives_of_many_tasks_and_people_of_odd_roles() {
        world = new TaskFixture();
        new RandomLives(world, 17).give(60).live(250);
        world.database().run(() -> {
            world.account("quantri.snv", "snv", Role.ADMINISTRATOR);
            world.account("kiemtra.snv", "snv", Role.AUDITOR);
            world.account("kiemnhiem", "hdl", Role.UNIT_HEAD, Role.ADMINISTRATOR);
            world.account("phochutich", "syt", Role.LEADER, Role.UNIT_OFFICER);
        });
        all = entities(Task.class);
        directives = entities(Directive.class);
        everybody = world.bean(People.class).directory().all().stream()
                .map(Person::username)
                .toList();
    }

    private <T> List<T> entities(Class<T> type) {
        return world.database()
                .entityManager()
                .createQuery("select x from " + type.getSimpleName() + " x", type)
                .getResultList();
    }

    private Set<UUID> seenAmong(Actor actor, Predicate<Task> which) {
        return all.stream()
                .filter(which)
                .filter(task -> TaskPolicy.sees(actor, task))
                .map(Task::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void listShows(TaskFilter.Builder filter, Set<UUID> expected, String who) {
        TaskFilter built = filter.build();
        Set<UUID> listed = new TreeSet<>();
        String next = null;
        do {
            Slice<TaskRow> page =
                    world.bean(TaskReading.class).page(built, new Page(TaskSort.DUE_DATE, 40, next, 0, true));
            page.items().forEach(row -> assertThat(listed.add(row.id())).isTrue());
            assertThat(page.total()).as("total for %s", who).isEqualTo(expected.size());
            next = page.next();
        } while (next != null);
        assertThat(listed).as("list of %s", who).isEqualTo(expected);
        assertThat(world.bean(TaskReading.class).count(built)).isEqualTo(expected.size());
    }

    @Test
    void lists_and_counts_hold_just_what_the_policy_lets_see() {
        for (String who : everybody) {
            Actor actor = world.as(who).actor(who);
            listShows(TaskFilter.builder().parents(true), seenAmong(actor, task -> true), who);
            listShows(TaskFilter.builder(), seenAmong(actor, task -> !task.parent), who);
        }
        assertThat(seenAmong(world.actor("thutruong.hdl"), task -> true))
                .as("the unit above sees more than the one below")
                .hasSizeGreaterThan(
                        seenAmong(world.actor("thutruong.xdh"), task -> true).size());
    }

    @Test
    void a_filter_never_shows_more_than_the_list_without_it() {
        for (String who : everybody) {
            Actor actor = world.as(who).actor(who);
            for (String code : List.of("snv", "xdh", "hdl", "syt")) {
                UUID unit = world.unit(code);
                listShows(
                        TaskFilter.builder().lead(unit),
                        seenAmong(actor, task -> !task.parent && unit.equals(task.leadUnit)),
                        who);
                listShows(
                        TaskFilter.builder().coordinating(unit),
                        seenAmong(actor, task -> !task.parent && coordinates(task, unit)),
                        who);
                listShows(
                        TaskFilter.builder().units(Set.of(unit, world.unit("stc"))),
                        seenAmong(
                                actor,
                                task -> !task.parent && (takesPart(task, unit) || takesPart(task, world.unit("stc")))),
                        who);
            }
            listShows(
                    TaskFilter.builder().states(EnumSet.of(TaskState.DRAFT)),
                    seenAmong(actor, task -> !task.parent && task.state == TaskState.DRAFT),
                    who);
        }
    }

    private static boolean coordinates(Task task, UUID unit) {
        return List.of(task.coordinatingUnits).contains(unit);
    }

    private static boolean takesPart(Task task, UUID unit) {
        return unit.equals(task.leadUnit) || coordinates(task, unit);
    }

    @Test
    void one_task_is_opened_by_those_whose_list_holds_it_and_by_nobody_else() {
        for (String who : everybody) {
            Actor actor = world.as(who).actor(who);
            for (Task task : all.subList(0, 40)) {
                if (TaskPolicy.sees(actor, task)) {
                    assertThat(world.detail(task.id).code()).isEqualTo(task.code);
                } else {
                    assertThatThrownBy(() -> world.detail(task.id)).isInstanceOf(NotFound.class);
                    assertThatThrownBy(() -> world.history(task.id)).isInstanceOf(NotFound.class);
                    assertThat(world.bean(TaskReading.class).byCode(task.code)).isEmpty();
                }
            }
        }
    }

    @Test
    void a_restricted_directive_is_found_by_those_above_and_by_the_units_of_its_tasks() {
        for (String who : everybody) {
            Actor actor = world.as(who).actor(who);
            Set<UUID> expected = directives.stream()
                    .filter(directive -> mayFind(actor, directive))
                    .map(Directive::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            List<DirectiveRow> rows = new ArrayList<>(world.bean(DirectiveReading.class)
                    .page(DirectiveFilter.ALL, DirectiveSort.ISSUED_DESC, 100, null, 0)
                    .items());

            assertThat(rows).as(who).extracting(DirectiveRow::id).containsExactlyInAnyOrderElementsOf(expected);
            rows.forEach(row -> assertThat(row.taskCount())
                    .as("tasks of a directive as %s counts them", who)
                    .isEqualTo(seenAmong(actor, task -> !task.parent && task.directiveId.equals(row.id()))
                            .size()));
            directives.forEach(
                    directive -> assertThat(world.bean(DirectiveReading.class).isVisible(directive.id()))
                            .isEqualTo(expected.contains(directive.id())));
        }
    }

    private boolean mayFind(Actor actor, Directive directive) {
        boolean readsAll = actor.roles().stream()
                .anyMatch(
                        EnumSet.of(Role.LEADER, Role.OFFICE_HEAD, Role.OFFICE_OFFICER, Role.AUDITOR, Role.SYSTEM)
                                ::contains);
        boolean ofUnit = actor.has(Role.UNIT_HEAD) || actor.has(Role.UNIT_OFFICER);
        return readsAll
                || ofUnit
                        && (!directive.isRestricted()
                                || !seenAmong(actor, task -> task.directiveId.equals(directive.id()))
                                        .isEmpty());
    }

    @Test
    void every_order_of_the_list_pages_through_every_task_once() {
        world.as("kiemtoan");
        for (TaskSort sort : TaskSort.values()) {
            List<UUID> ids = new ArrayList<>();
            String next = null;
            do {
                Slice<TaskRow> page =
                        world.bean(TaskReading.class).page(TaskFilter.ALL, new Page(sort, 7, next, 0, false));
                page.items().forEach(row -> ids.add(row.id()));
                next = page.next();
            } while (next != null);

            assertThat(ids).as(sort.word()).doesNotHaveDuplicates().hasSize((int)
                    all.stream().filter(task -> !task.parent).count());
        }
    }
}
