package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.task.ReturningTasks.Resolution;

/** The table of acts: who may do what in which state, and where it leads. Tried out on the acts themselves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskLawTest {
    /** Act | who | from | to; {@code =} leaves the state, {@code before} goes back to the one before the suspension. */
    private static final String TABLE = """
            ISSUE              | OFFICE              | DRAFT                        | ISSUED
            ACCEPT             | UNIT                | ISSUED                       | RECEIVED
            RETURN             | UNIT_HEAD           | ISSUED RECEIVED              | RETURN_REQUESTED
            RESOLVE_RETURN     | OFFICE              | RETURN_REQUESTED             | RECEIVED
            ASSIGN_INSIDE      | UNIT_HEAD           | ISSUED RECEIVED IN_PROGRESS  | IN_PROGRESS
            PROGRESS           | UNIT                | ISSUED RECEIVED IN_PROGRESS  | IN_PROGRESS
            CONTRIBUTE         | COORDINATING        | OPEN                         | =
            REPORT_COMPLETION  | UNIT                | RECEIVED IN_PROGRESS         | REPORTED
            CONFIRM            | OFFICE LEADER       | REPORTED                     | CONFIRMED
            REJECT             | OFFICE LEADER       | REPORTED                     | IN_PROGRESS
            EXTENSION_REQUESTS | UNIT_HEAD           | OPEN                         | =
            URGE               | OFFICE LEADER       | OPEN                         | =
            ASK_EXPLANATION    | OFFICE LEADER       | ANY                          | =
            EXPLAIN            | UNIT                | ANY                          | =
            COMMENT            | WHO_SEES            | ANY                          | =
            TRANSFER           | OFFICE              | OPEN                         | ISSUED
            SUSPEND            | OFFICE              | OPEN                         | SUSPENDED
            RESUME             | OFFICE              | SUSPENDED                    | before
            WITHDRAW           | OFFICE              | BUT_CONFIRMED                | WITHDRAWN
            SUPERSEDE          | OFFICE              | BUT_CONFIRMED                | SUPERSEDED
            """;

    private static final Set<TaskState> OPEN = EnumSet.range(TaskState.ISSUED, TaskState.REPORTED);

    /** What each is to a task that {@code xdh} leads and {@code stc} coordinates; {@code hdl} is the unit above {@code xdh}. */
    private static final Map<String, String> STANDING = Map.ofEntries(
            Map.entry("lanhdao", "LEADER"),
            Map.entry("chanhvp", "OFFICE"),
            Map.entry("chuyenvien", "OFFICE"),
            Map.entry("kiemtoan", "AUDITOR"),
            Map.entry("hethong", "SYSTEM"),
            Map.entry("thutruong.xdh", "UNIT UNIT_HEAD"),
            Map.entry("canbo.xdh", "UNIT"),
            Map.entry("thutruong.stc", "COORDINATING"),
            Map.entry("canbo.stc", "COORDINATING"),
            Map.entry("thutruong.hdl", "ABOVE"),
            Map.entry("canbo.hdl", "ABOVE"));

    private static final List<String> STRANGERS = List.of("admin", "thutruong.syt", "canbo.syt");

    private record Law(TaskAction action, Set<String> who, Set<TaskState> from, String to) {}

    private final Map<TaskState, UUID> tasks = new EnumMap<>(TaskState.class);
    private TaskFixture world;
    private Acts acts;

    @BeforeAll
    void every_state_has_a_task_whose_unit_owes_an_explanation() {
        world = new TaskFixture();
        acts = new Acts(world);
        for (TaskState state : TaskState.values()) {
            UUID id = world.taskIn(state, "xdh");
            acts.by("chanhvp", TaskAction.ASK_EXPLANATION, id);
            tasks.put(state, id);
        }
    }

    private static List<Law> law() {
        return TABLE.lines()
                .map(line -> line.split("\\|"))
                .map(cell -> new Law(
                        TaskAction.valueOf(cell[0].strip()),
                        Set.of(cell[1].strip().split(" ")),
                        states(cell[2].strip()),
                        cell[3].strip()))
                .toList();
    }

    private static Set<TaskState> states(String words) {
        return switch (words) {
            case "OPEN" -> OPEN;
            case "ANY" -> EnumSet.allOf(TaskState.class);
            case "BUT_CONFIRMED" -> EnumSet.complementOf(EnumSet.of(TaskState.CONFIRMED));
            default -> Arrays.stream(words.split(" ")).map(TaskState::valueOf).collect(Collectors.toSet());
        };
    }

    static Stream<Arguments> every_act_in_every_state() {
        return law().stream()
                .flatMap(law -> Arrays.stream(TaskState.values())
                        .map(state -> Arguments.of(law.action(), state, result(law, state))));
    }

    /** The state after, or the refusal. A draft is not known to units, so that they hear of no state. */
    private static String result(Law law, TaskState from) {
        boolean byUnit = law.who().stream().anyMatch(who -> who.startsWith("UNIT") || who.equals("COORDINATING"));
        if (from == TaskState.DRAFT && byUnit) {
            return "NotFound";
        }
        if (!law.from().contains(from)) {
            return "StateConflict";
        }
        return switch (law.to()) {
            case "=" -> from.name();
            case "before" -> "IN_PROGRESS";
            default -> law.to();
        };
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @MethodSource("every_act_in_every_state")
    void each_act_leads_where_the_table_says(TaskAction action, TaskState from, String result) throws Exception {
        world.as(
                switch (action) {
                    case ACCEPT, PROGRESS, REPORT_COMPLETION, EXPLAIN -> "canbo.xdh";
                    case RETURN, ASSIGN_INSIDE, EXTENSION_REQUESTS -> "thutruong.xdh";
                    case CONTRIBUTE -> "canbo.stc";
                    default -> "chanhvp";
                });

        assertThat(outcome(action, tasks.get(from))).isEqualTo(result);
    }

    /** The state that the act leads to, or the name of its refusal; nothing of it is kept. */
    private String outcome(TaskAction action, UUID task) throws Exception {
        Task kept = world.kept(task);
        long version = kept == null ? 0 : kept.version();
        try {
            return world.tried(() -> {
                acts.act(action, task, version);
                return world.state(task).name();
            });
        } catch (StateConflict | Forbidden | NotFound | BusinessRuleViolation | InvalidInput refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    @ParameterizedTest
    @EnumSource(Resolution.class)
    void a_return_is_resolved_in_three_ways(Resolution how) throws Exception {
        UUID task = tasks.get(TaskState.RETURN_REQUESTED);
        long version = world.as("chuyenvien").version(task);

        TaskState after = world.tried(() -> {
            acts.resolve(task, version, how);
            return world.state(task);
        });

        assertThat(after)
                .isEqualTo(
                        switch (how) {
                            case REASSIGN -> TaskState.ISSUED;
                            case KEEP -> TaskState.RECEIVED;
                            case WITHDRAW -> TaskState.WITHDRAWN;
                        });
    }

    static Stream<Arguments> every_act_by_everybody_who_sees() {
        return law().stream()
                .flatMap(law -> STANDING.entrySet().stream()
                        .map(person -> Arguments.of(law.action(), person.getKey(), may(law, person.getValue()))));
    }

    private static boolean may(Law law, String standing) {
        return law.who().contains("WHO_SEES")
                ? !Set.of("AUDITOR", "SYSTEM").contains(standing)
                : Arrays.stream(standing.split(" ")).anyMatch(law.who()::contains);
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("every_act_by_everybody_who_sees")
    void only_those_of_the_table_may(TaskAction action, String who, boolean may) throws Exception {
        UUID task = taskFor(action);
        world.as(who);

        assertThat(outcome(action, task).equals("Forbidden")).isEqualTo(!may);
    }

    /** A task in a state in which the act is possible. */
    private UUID taskFor(TaskAction action) {
        Law own =
                law().stream().filter(law -> law.action() == action).findFirst().orElseThrow();
        return tasks.get(Stream.of(TaskState.IN_PROGRESS, TaskState.ISSUED)
                .filter(own.from()::contains)
                .findFirst()
                .orElseGet(() -> own.from().iterator().next()));
    }

    @ParameterizedTest
    @EnumSource(TaskAction.class)
    void a_stranger_cannot_tell_a_task_from_none(TaskAction action) throws Exception {
        for (String stranger : STRANGERS) {
            world.as(stranger);

            assertThat(outcome(action, taskFor(action)))
                    .as(stranger)
                    .isIn("NotFound", "Forbidden")
                    .isEqualTo(outcome(action, UUID.randomUUID()));
        }
    }

    static Stream<Arguments> everybody_in_every_state() {
        return STANDING.keySet().stream()
                .flatMap(who -> Arrays.stream(TaskState.values()).map(state -> Arguments.of(who, state)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everybody_in_every_state")
    void what_is_offered_is_what_succeeds(String who, TaskState state) throws Exception {
        UUID task = tasks.get(state);
        world.as(who);
        Set<String> succeeding = new TreeSet<>();
        for (TaskAction action : TaskAction.values()) {
            if (!Set.of("Forbidden", "NotFound", "StateConflict").contains(outcome(action, task))) {
                succeeding.add(action.path());
            }
        }

        assertThat(offered(task)).isEqualTo(succeeding);
    }

    private Set<String> offered(UUID task) {
        try {
            return new TreeSet<>(world.detail(task).allowedActions());
        } catch (NotFound unknown) {
            return Set.of();
        }
    }

    @Test
    void nobody_confirms_what_he_reported_himself() throws Exception {
        world.database().run(() -> world.account("kiemnhiem", "snv", Role.UNIT_HEAD, Role.LEADER));
        UUID task = world.taskIn(TaskState.RECEIVED);
        acts.by("kiemnhiem", TaskAction.REPORT_COMPLETION, task);

        assertThat(world.detail(task).allowedActions())
                .doesNotContain("confirm")
                .contains("reject");
        assertThat(outcome(TaskAction.CONFIRM, task)).isEqualTo("Forbidden");
        world.as("chuyenvien");
        assertThat(outcome(TaskAction.CONFIRM, task)).isEqualTo("CONFIRMED");
    }
}
