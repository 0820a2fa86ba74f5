package vn.dondoc.task;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;

/** Many tasks whose lives go as chance will, by the acts that people are offered; the same seed tells the same story. */
public final class RandomLives {
    private static final List<String> UNITS = List.of("vpubnd", "snv", "stc", "syt", "hdl", "hdx", "xdh");
    private static final List<String> PEOPLE = List.of(
            "lanhdao",
            "chanhvp",
            "chuyenvien",
            "thutruong.snv",
            "canbo.snv",
            "thutruong.stc",
            "canbo.stc",
            "thutruong.syt",
            "thutruong.hdl",
            "canbo.hdl",
            "thutruong.xdh",
            "canbo.xdh");

    private final TaskFixture world;
    private final Acts acts;
    private final Random chance;
    private final List<UUID> tasks = new ArrayList<>();

    public RandomLives(TaskFixture world, long seed) {
        this.world = world;
        this.acts = new Acts(world);
        this.chance = new Random(seed);
    }

    /** Gives so many tasks, every fourth to several units, some as drafts, some under restricted directives. */
    public RandomLives give(int howMany) {
        List<UUID> directives = new ArrayList<>();
        for (int i = 0; i < Math.max(3, howMany / 6); i++) {
            directives.add(world.directive(chance.nextInt(3) == 0));
        }
        for (int i = 0; i < howMany; i++) {
            NewTask task = world.task()
                    .under(directives.get(chance.nextInt(directives.size())))
                    .titled("Nhiệm vụ số " + i)
                    .ledBy(some(chance.nextInt(4) == 0 ? 3 : 1))
                    .with(some(chance.nextInt(3)))
                    .due(chance.nextInt(6) == 0 ? null : day());
            tasks.addAll((chance.nextInt(7) == 0 ? task.draft() : task).giveAll());
        }
        return this;
    }

    private LocalDate day() {
        return TaskFixture.ISSUED.plusDays(chance.nextInt(60));
    }

    private String[] some(int howMany) {
        return chance.ints(0, UNITS.size())
                .distinct()
                .limit(howMany)
                .mapToObj(UNITS::get)
                .toArray(String[]::new);
    }

    /** Lets people do so many things, with up to two days between one and the next. */
    public RandomLives live(int howManyActs) {
        for (int i = 0; i < howManyActs; i++) {
            world.wait(Duration.ofHours(chance.nextInt(12)));
            UUID task = tasks.get(chance.nextInt(tasks.size()));
            try {
                happen(task);
            } catch (NotFound | BusinessRuleViolation | InvalidInput refused) {
                // a life goes on after a refusal
            }
        }
        return this;
    }

    private void happen(UUID task) {
        world.as(PEOPLE.get(chance.nextInt(PEOPLE.size())));
        TaskDetail detail = world.detail(task);
        if (detail.flags().contains(TaskFlag.EXTENSION_PENDING) && chance.nextBoolean()) {
            UUID request = detail.extensionRequests()
                    .get(detail.extensionRequests().size() - 1)
                    .id();
            world.as("lanhdao").bean(ExtendingDeadlines.class).approve(request, detail.version(), null, null);
        } else if (!acts(detail).isEmpty()) {
            String path = acts(detail).get(chance.nextInt(acts(detail).size()));
            TaskAction action = Arrays.stream(TaskAction.values())
                    .filter(one -> one.path().equals(path))
                    .findFirst()
                    .orElseThrow();
            acts.act(action, task, detail.version());
        }
    }

    /** What can be done with the task itself. */
    private static List<String> acts(TaskDetail detail) {
        return detail.allowedActions().stream()
                .filter(path -> !path.equals(TaskDetail.APPROVE) && !path.equals(TaskDetail.REFUSE))
                .toList();
    }

    public List<UUID> tasks() {
        return List.copyOf(tasks);
    }
}
