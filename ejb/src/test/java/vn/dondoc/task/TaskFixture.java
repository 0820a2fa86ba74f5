package vn.dondoc.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hibernate.Session;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.SignIns;
import vn.dondoc.identity.account.AccountRegistry;
import vn.dondoc.identity.account.AccountSheet;
import vn.dondoc.identity.account.NewAccount;
import vn.dondoc.identity.account.NewAccount.FirstPassword;
import vn.dondoc.kernel.Settings;
import vn.dondoc.organisation.UnitKind;
import vn.dondoc.organisation.UnitRegistry;
import vn.dondoc.organisation.UnitSheet;
import vn.dondoc.testing.TestBeans;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.verify.Verify;

/**
 * A small province on an empty database: the Office, three departments, two districts, a commune in one of them, and
 * people named as in demo mode ({@code thutruong.snv} heads {@code snv}, {@code canbo.snv} works there).
 */
public final class TaskFixture {
    public static final LocalDate ISSUED = LocalDate.of(2026, Month.MARCH, 9);
    public static final LocalDate TODAY = LocalDate.of(2026, Month.MARCH, 10);
    public static final LocalDate DUE = LocalDate.of(2026, Month.MARCH, 31);

    private final TestBeans beans;
    private final Map<String, UUID> units = new HashMap<>();

    public TaskFixture() {
        this(TestDatabase.preferred());
    }

    public TaskFixture(TestDatabase database) {
        beans = new TestBeans(database.empty());
        beans.put(Settings.class, new Settings(name -> name.equals("DONDOC_DATA") ? "target/test-data" : null));
        database.run(() -> {
            unit("vpubnd", "Văn phòng UBND tỉnh", UnitKind.OFFICE, null);
            unit("snv", "Sở Nội vụ", UnitKind.DEPARTMENT, null);
            unit("stc", "Sở Tài chính", UnitKind.DEPARTMENT, null);
            unit("syt", "Sở Y tế", UnitKind.DEPARTMENT, null);
            unit("hdl", "UBND huyện Đại Lộc", UnitKind.DISTRICT, null);
            unit("hdx", "UBND huyện Duy Xuyên", UnitKind.DISTRICT, null);
            unit("xdh", "UBND xã Đại Hiệp", UnitKind.COMMUNE, "hdl");
        });
        database.run(() -> {
            account("admin", null, Role.ADMINISTRATOR);
            account("lanhdao", null, Role.LEADER);
            account("chanhvp", "vpubnd", Role.OFFICE_HEAD);
            account("chuyenvien", "vpubnd", Role.OFFICE_OFFICER);
            account("kiemtoan", null, Role.AUDITOR);
            account("hethong", null, Role.SYSTEM);
            for (String unit : List.of("snv", "stc", "syt", "hdl", "hdx", "xdh")) {
                account("thutruong." + unit, unit, Role.UNIT_HEAD);
                account("canbo." + unit, unit, Role.UNIT_OFFICER);
            }
        });
        as("chuyenvien");
    }

    private void unit(String code, String name, UnitKind kind, String above) {
        UUID parent = above == null ? null : unit(above);
        UnitSheet sheet = new UnitSheet(
                code, name, null, List.of(), kind, parent, LocalDate.of(2016, Month.JANUARY, 1), null, List.of());
        units.put(code, beans.get(UnitRegistry.class).register(sheet, List.of()));
    }

    /** One more person of whatever roles; call it in a transaction. */
    public UUID account(String username, String unit, Role... roles) {
        UUID of = unit == null ? null : unit(unit);
        AccountSheet sheet = new AccountSheet("Người dùng " + username, null, null, null, of, Set.of(roles));
        return beans.get(AccountRegistry.class).create(new NewAccount(username, sheet), FirstPassword.NONE);
    }

    public TestBeans beans() {
        return beans;
    }

    public <T> T bean(Class<T> type) {
        return beans.get(type);
    }

    public TestDatabase database() {
        return beans.database();
    }

    public UUID unit(String code) {
        return units.get(code);
    }

    public UUID person(String username) {
        return actor(username).accountId();
    }

    public Actor actor(String username) {
        return bean(SignIns.class).actorOf(username).orElseThrow();
    }

    /** From now on this person acts. */
    public TaskFixture as(String username) {
        beans.signedInAs(actor(username));
        return this;
    }

    public TaskFixture wait(Duration howLong) {
        beans.clock().forward(howLong);
        return this;
    }

    /** A notice of the day before, without tasks. */
    public UUID directive() {
        return directive(false);
    }

    public UUID directive(boolean restricted) {
        as("chuyenvien");
        return bean(EnteringDirectives.class).enter(sheet("45/TB-UBND", restricted), List.of(), List.of());
    }

    public static DirectiveSheet sheet(String notation, boolean restricted) {
        return new DirectiveSheet(
                "TB",
                null,
                notation,
                ISSUED,
                "UBND tỉnh Quảng Nam",
                "Nguyễn Văn Minh",
                "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH",
                "Kết luận về công tác phòng, chống thiên tai",
                null,
                null,
                null,
                restricted,
                List.of());
    }

    /** A task to be described and then given. */
    public NewTask task() {
        return new NewTask(this);
    }

    /** As {@link #taskIn(TaskState, String)} with {@code snv} in the lead. */
    public UUID taskIn(TaskState state) {
        return taskIn(state, "snv");
    }

    /** A task that {@code stc} coordinates, brought to that state by the people whose acts lead there. */
    public UUID taskIn(TaskState state, String lead) {
        NewTask order = task().ledBy(lead).with("stc").due(DUE);
        UUID id = state == TaskState.DRAFT ? order.draft().give() : order.give();
        bring(id, state, lead);
        as("chuyenvien");
        return id;
    }

    private void bring(UUID id, TaskState state, String lead) {
        Acts acts = new Acts(this);
        switch (state) {
            case DRAFT, ISSUED -> {}
            case RECEIVED -> acts.by("canbo." + lead, TaskAction.ACCEPT, id);
            case RETURN_REQUESTED -> acts.by("thutruong." + lead, TaskAction.RETURN, id);
            case IN_PROGRESS -> acts.by("canbo." + lead, TaskAction.PROGRESS, id);
            case REPORTED -> {
                bring(id, TaskState.RECEIVED, lead);
                acts.by("canbo." + lead, TaskAction.REPORT_COMPLETION, id);
            }
            case CONFIRMED -> {
                bring(id, TaskState.REPORTED, lead);
                acts.by("chuyenvien", TaskAction.CONFIRM, id);
            }
            case SUSPENDED -> {
                bring(id, TaskState.IN_PROGRESS, lead);
                acts.by("chuyenvien", TaskAction.SUSPEND, id);
            }
            case WITHDRAWN -> acts.by("chuyenvien", TaskAction.WITHDRAW, id);
            case SUPERSEDED -> acts.by("chuyenvien", TaskAction.SUPERSEDE, id);
        }
    }

    /** The task as it is kept. */
    public Task kept(UUID id) {
        return database().entityManager().find(Task.class, id);
    }

    public TaskState state(UUID id) {
        return kept(id).state;
    }

    public long version(UUID id) {
        return kept(id).version;
    }

    /** Everything about the task as the one who acts now sees it. */
    public TaskDetail detail(UUID id) {
        return bean(TaskReading.class).detail(id, Locale.ENGLISH);
    }

    /** What happened to the task, oldest first. */
    public List<HistoryEntry> history(UUID id) {
        return bean(TaskReading.class).history(id, 0, 100).items();
    }

    public List<EventType> story(UUID id) {
        return history(id).stream().map(HistoryEntry::type).toList();
    }

    /** What the command {@code verify} finds wrong: nothing, it is hoped. */
    public String findings() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        boolean[] fine = new boolean[1];
        database()
                .run(() -> database().entityManager().unwrap(Session.class).doWork(connection -> {
                    fine[0] = Verify.run(connection, bean(Settings.class), new PrintStream(said, true, UTF_8));
                }));
        return fine[0] ? "" : said.toString(UTF_8);
    }

    /** Does it and takes it back again, whatever comes of it. */
    public <T> T tried(Callable<T> work) throws Exception {
        Taken taken = new Taken();
        try {
            return database().alone(() -> {
                taken.result = work.call();
                database().entityManager().flush();
                throw taken;
            });
        } catch (Taken back) {
            @SuppressWarnings("unchecked")
            T result = (T) back.result;
            return result;
        }
    }

    private static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private transient Object result;

        Taken() {
            super("taken back", null, false, false);
        }
    }
}
