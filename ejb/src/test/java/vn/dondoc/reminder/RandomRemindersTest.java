package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.SignIns;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.PeopleTold;
import vn.dondoc.task.RandomLives;
import vn.dondoc.task.TaskDetail;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;

/**
 * Whatever people do, and wherever the server dies: nobody is reminded who may not see the task at that moment, nothing is told
 * twice, and of a task whose deadline stays where it is nothing is forgotten.
 */
public class RandomRemindersTest {
    private static final int DAYS = 35;

    /** Ends the transaction that tells, as a kill would. */
    public static class Death {
        private boolean near;

        void told(@Observes PeopleTold told) {
            if (near) {
                near = false;
                throw new IllegalStateException("killed");
            }
        }
    }

    private final Death death = new Death();
    private TaskFixture world;
    private RemindersHeard heard;

    @ParameterizedTest
    @ValueSource(longs = {3, 14, 159, 2653})
    void no_life_makes_reminders_go_wrong(long seed) {
        Random chance = new Random(seed);
        world = new TaskFixture();
        world.beans().put(Death.class, death);
        heard = new RemindersHeard(world);
        RandomLives lives = new RandomLives(world, seed).give(25);
        Set<UUID> quiet = quiet(lives.tasks());
        LocalDate first = Zones.today(world.beans().clock()).plusDays(1);
        Set<Object> known = new HashSet<>();
        for (LocalDate day = first; day.isBefore(first.plusDays(DAYS)); day = day.plusDays(1)) {
            heard.at(day, 7, 1 + chance.nextInt(50));
            if (chance.nextInt(5) > 0) {
                tick(chance);
                allMaySee(known);
            }
            lives.live(chance.nextInt(4));
            quiet.retainAll(quiet(lives.tasks()));
        }
        heard.tickOn(first.plusDays(DAYS));
        allMaySee(known);

        assertThat(heard.rows("order by n.id"))
                .extracting(row -> row[4] + " to " + row[2])
                .as("nobody twice of the same")
                .doesNotHaveDuplicates();
        assertThat(count("select count(r) from Reminder r where r.state = vn.dondoc.reminder.ReminderState.PENDING"))
                .isZero();
        quiet.forEach(task -> assertThat(heard.kept(task))
                .as("nothing happened to %s but time", task)
                .anyMatch(line -> line.startsWith("OVERDUE") || line.startsWith("BEFORE"))
                .anyMatch(line -> line.contains("TOLD")));
        assertThat(count("select count(r) from Reminder r where r.state = vn.dondoc.reminder.ReminderState.TOLD"))
                .isPositive();
    }

    /** A tick that may die between finding and telling, or while it tells; what it left is done by the next one. */
    private void tick(Random chance) {
        switch (chance.nextInt(4)) {
            case 0 -> world.bean(Reminding.class).find();
            case 1 -> {
                death.near = true;
                try {
                    heard.tick();
                } catch (IllegalStateException killed) {
                    assertThat(killed).hasMessage("killed");
                }
                death.near = false;
            }
            default -> heard.tick();
        }
    }

    /** Whoever was told since the last look may see the task now, before anybody acts again. */
    private void allMaySee(Set<Object> known) {
        People people = world.bean(People.class);
        for (Object[] row : heard.rows("order by n.id")) {
            if (known.add(row[4] + " " + row[2])) {
                Person person = people.byId((UUID) row[2]).orElseThrow();
                assertThat(person.active()).isTrue();
                world.beans().signedInAs(world.bean(SignIns.class).actorOf(person));
                assertThat(sees((UUID) row[3]))
                        .as("%s sees what he hears of", person.username())
                        .isTrue();
            }
        }
        world.as("chuyenvien");
    }

    private boolean sees(UUID task) {
        try {
            return world.bean(TaskReading.class)
                    .detail(task, java.util.Locale.ENGLISH)
                    .id()
                    .equals(task);
        } catch (NotFound hidden) {
            return false;
        }
    }

    /** Tasks that are open and due within the time of the test, to which nothing has happened but that they were given. */
    private Set<UUID> quiet(List<UUID> tasks) {
        world.as("chuyenvien");
        Set<UUID> quiet = new HashSet<>();
        for (UUID id : tasks) {
            TaskDetail task = world.detail(id);
            boolean due = task.dueDate() != null
                    && task.dueDate().isAfter(TaskFixture.TODAY.plusDays(12))
                    && task.dueDate().isBefore(TaskFixture.TODAY.plusDays(DAYS - 12));
            if (task.state() == TaskState.ISSUED
                    && due
                    && task.leadUnit() != null
                    && world.history(id).size() == 1) {
                quiet.add(id);
            }
        }
        return quiet;
    }

    private long count(String query) {
        return world.database().entityManager().createQuery(query, Long.class).getSingleResult();
    }
}
