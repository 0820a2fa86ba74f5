package vn.dondoc.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.Holiday;
import vn.dondoc.calendar.HolidayRules;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.regulation.ChangingRegulation.Change;

/** The two acts of this package over the migrated schema. */
class RegulationIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T03:00:00Z"));
    private final RecordedEvents<RegulationChanged> regulationChanges = new RecordedEvents<>();
    private final RecordedEvents<CalendarChanged> calendarChanges = new RecordedEvents<>();
    private final List<AuditNote> audited = new ArrayList<>();
    private final ChangingRegulation changing = new ChangingRegulation();
    private final MaintainingCalendar maintaining = new MaintainingCalendar();
    private final Profiles profiles = new Profiles();
    private final Calendars calendars = new Calendars();
    private final HolidayTable table = new HolidayTable();
    private final UUID administrator = UUID.randomUUID();
    private EntityManager em;

    @BeforeEach
    void wire() {
        em = SchemaOnH2.open(Holiday.class, CalendarEntry.class, RegulationSetting.class);
        em.getTransaction().begin();
        CurrentActor actor = new CurrentActor();
        actor.become(new Actor(
                administrator, "quantri", "Quản trị", null, Actor.machine().roles(), Set.of()));
        Audit audit = new Audit() {
            @Override
            public void note(AuditNote note) {
                audited.add(note);
            }
        };
        profiles.em = em;
        profiles.clock = clock;
        calendars.em = em;
        calendars.clock = clock;
        table.em = em;
        table.clock = clock;
        table.changed = calendarChanges;
        changing.em = em;
        changing.profiles = profiles;
        changing.actor = actor;
        changing.clock = clock;
        changing.audit = audit;
        changing.changed = regulationChanges;
        maintaining.table = table;
        maintaining.calendars = calendars;
        maintaining.actor = actor;
        maintaining.audit = audit;
    }

    @AfterEach
    void close() {
        em.getEntityManagerFactory().close();
    }

    @Test
    void a_decided_rule_holds_from_its_day_on_and_says_who_decided() {
        assertThat(changing.change(new Change(Rule.DUE_SOON_DAYS, "5", TODAY.plusDays(9), "QĐ 128/QĐ-UBND")))
                .isTrue();
        forgetAll();

        assertThat(profiles.today().dueSoonDays()).isEqualTo(3);
        assertThat(profiles.on(TODAY.plusDays(9)).dueSoonDays()).isEqualTo(5);
        assertThat(profiles.sheet().decisionsOn(Rule.DUE_SOON_DAYS))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.setBy()).isEqualTo(administrator);
                    assertThat(decision.setAt()).isEqualTo(clock.instant());
                    assertThat(decision.reason()).isEqualTo("QĐ 128/QĐ-UBND");
                });
        assertThat(regulationChanges.fired)
                .singleElement()
                .satisfies(event -> assertThat(event.rules()).containsExactly(Rule.DUE_SOON_DAYS));
        assertThat(audited).hasSize(1);
    }

    @Test
    void the_second_of_two_decisions_within_one_instant_wins() {
        changing.change(new Change(Rule.EXTENSION_MAX, "2", TODAY, "lần một"));
        changing.change(new Change(Rule.EXTENSION_MAX, "3", TODAY, "lần hai"));
        changing.change(new Change(Rule.EXTENSION_MAX, "1", TODAY, "lần ba"));
        forgetAll();
        assertThat(profiles.today().extensionMax()).isEqualTo(1);
        assertThat(profiles.sheet().decisionsOn(Rule.EXTENSION_MAX)).hasSize(3);
    }

    @Test
    void the_same_decision_again_writes_nothing() {
        changing.change(new Change(Rule.EXTENSION_MAX, "2", TODAY, "Quy chế"));
        assertThat(changing.change(new Change(Rule.EXTENSION_MAX, " 02 ", null, "Quy chế")))
                .isFalse();
        assertThat(audited).hasSize(1);
    }

    @Test
    void the_past_keeps_the_rules_it_had() {
        assertThatThrownBy(() -> changing.change(new Change(Rule.EXTENSION_MAX, "2", TODAY.minusDays(1), "Quy chế")))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        no -> assertThat(no.field()).isEqualTo("validFrom"));
    }

    @Test
    void a_decision_without_a_reason_or_with_an_impossible_value_is_refused() {
        assertThatThrownBy(() -> changing.change(new Change(Rule.EXTENSION_MAX, "2", TODAY, " ")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> changing.change(new Change(Rule.EXTENSION_MAX, "21", TODAY, "Quy chế")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> changing.change(new Change(Rule.EXTENSION_MAX, null, TODAY, "Quy chế")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> changing.change(new Change(Rule.EXTENSION_MAX, "2", LocalDate.of(9999, 1, 1), "Quy chế")))
                .isInstanceOf(InvalidInput.class);
        assertThat(profiles.latest().decisionsOn(Rule.EXTENSION_MAX)).isEmpty();
    }

    @Test
    void the_rungs_of_urging_rise_now_and_with_what_is_decided_for_later() {
        for (String value : List.of("11", "10", "1")) {
            assertThatThrownBy(() -> changing.change(new Change(Rule.URGE_2_AFTER, value, TODAY, "Quy chế")))
                    .as(value)
                    .isInstanceOf(BusinessRuleViolation.class);
        }
        assertThat(changing.change(new Change(Rule.URGE_3_AFTER, "5", TODAY.plusDays(30), "Quy chế")))
                .isTrue();
        assertThatThrownBy(() -> changing.change(new Change(Rule.URGE_2_AFTER, "7", TODAY, "Quy chế")))
                .as("in a month the third would come first")
                .isInstanceOf(BusinessRuleViolation.class);
        assertThat(changing.change(new Change(Rule.URGE_2_AFTER, "4", TODAY, "Quy chế")))
                .isTrue();
    }

    @Test
    void a_day_of_reminding_is_named_once() {
        assertThatThrownBy(() -> changing.change(new Change(Rule.REMIND_DAYS_BEFORE, "7, 3, 3", TODAY, "Quy chế")))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("regulation.twice");
        assertThat(changing.change(new Change(Rule.REMIND_DAYS_BEFORE, "5,2", TODAY, "Quy chế")))
                .isTrue();
    }

    @Test
    void a_change_elsewhere_is_seen_after_a_minute() {
        assertThat(profiles.today().extensionMax()).isEqualTo(1);
        changing.change(new Change(Rule.EXTENSION_MAX, "2", TODAY, "Quy chế"));
        assertThat(profiles.today().extensionMax()).isEqualTo(1);
        clock.forward(61);
        assertThat(profiles.today().extensionMax()).isEqualTo(2);
    }

    @Test
    void a_year_is_proposed_once_and_then_the_tables() {
        assertThat(calendars.year(2027).kept()).isFalse();
        assertThat(calendars.year(2027).days()).isEqualTo(HolidayRules.proposeFor(2027));
        assertThat(maintaining.propose(2027)).isEqualTo(14);
        assertThat(maintaining.propose(2027)).isZero();
        forgetAll();
        assertThat(calendars.year(2027).kept()).isTrue();
        assertThat(calendars.current().isKept(2027)).isTrue();
        assertThat(calendarChanges.fired).hasSize(1);
        assertThat(calendars.historyOf(2027))
                .hasSize(14)
                .allMatch(change -> change.madeBy().equals(administrator) && !change.removed());
    }

    @Test
    void swapped_days_are_saved_with_the_year_and_counted() {
        maintaining.propose(2026);
        Calendars.Year year = calendars.year(2026);
        List<CalendarDay> edited = new ArrayList<>(year.days());
        edited.add(CalendarDay.off(LocalDate.of(2026, 8, 31), "Hoán đổi"));
        edited.add(CalendarDay.makeUp(LocalDate.of(2026, 8, 22), "Làm bù ngày 31/8"));
        assertThat(maintaining.saveYear(2026, year.revision(), edited)).isEqualTo(2);
        forgetAll();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2026, 8, 22))).isTrue();
    }

    @Test
    void two_administrators_on_one_year_do_not_overwrite_each_other() {
        maintaining.propose(2026);
        long seen = calendars.year(2026).revision();
        maintaining.remove(LocalDate.of(2026, 2, 16));
        assertThatThrownBy(() -> maintaining.saveYear(2026, seen, List.of())).isInstanceOf(StaleVersion.class);
        assertThat(calendars.year(2026).days()).isNotEmpty();
    }

    @Test
    void a_day_is_replaced_by_another_entry_for_the_same_day() {
        maintaining.propose(2026);
        LocalDate day = LocalDate.of(2026, 4, 30);
        assertThat(maintaining.put(CalendarDay.off(day, "Ngày Giải phóng miền Nam")))
                .isTrue();
        assertThat(maintaining.put(CalendarDay.off(day, "Ngày Giải phóng miền Nam")))
                .isFalse();
        assertThat(calendars.year(2026).days())
                .filteredOn(row -> row.day().equals(day))
                .singleElement()
                .extracting(CalendarDay::name)
                .isEqualTo("Ngày Giải phóng miền Nam");
        assertThat(maintaining.remove(day)).isTrue();
        assertThat(maintaining.remove(day)).isFalse();
        assertThat(calendars.historyOf(2026))
                .filteredOn(Calendars.Change::removed)
                .hasSize(2);
    }

    @Test
    void a_year_with_impossible_rows_is_refused_row_by_row() {
        long seen = calendars.year(2026).revision();
        List<CalendarDay> wrong = List.of(
                CalendarDay.off(LocalDate.of(2025, 1, 1), "Năm khác"),
                CalendarDay.off(LocalDate.of(2026, 1, 1), " "),
                CalendarDay.off(LocalDate.of(2026, 1, 1), "Hai lần"),
                CalendarDay.makeUp(LocalDate.of(2026, 1, 5), "Thứ Hai"));
        assertThatThrownBy(() -> maintaining.saveYear(2026, seen, wrong))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.problems())
                                .extracting(problem -> problem.field())
                                .containsExactly("days[0].day", "days[1].name", "days[2].day", "days[3].day"));
        assertThatThrownBy(() -> maintaining.propose(1999)).isInstanceOf(BusinessRuleViolation.class);
    }

    private void forgetAll() {
        em.flush();
        em.clear();
        profiles.forget(new RegulationChanged(Set.of()));
        calendars.forget(new CalendarChanged(Set.of()));
    }
}
