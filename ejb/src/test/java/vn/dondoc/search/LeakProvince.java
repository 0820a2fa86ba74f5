package vn.dondoc.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.search.mapper.orm.Search;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.identity.Role;
import vn.dondoc.periodical.ProducingReports;
import vn.dondoc.periodical.ReportKind;
import vn.dondoc.periodical.ReportOrder;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.search.index.FollowingHistory;
import vn.dondoc.task.ReportingProgress;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskSheet;
import vn.dondoc.task.UrgingUnits;
import vn.dondoc.urging.AnsweringLetters;
import vn.dondoc.urging.LetterRow;
import vn.dondoc.urging.LetterWorld;
import vn.dondoc.urging.PreparingLetters;
import vn.dondoc.urging.ProposalRow;

/**
 * A province full of secrets. Every part of a directive, a task and its notes that is searched holds somewhere a nonsense word which
 * stands nowhere else, and who may see it is written down here by hand, not asked of the product.
 */
final class LeakProvince {
    /** Stands in the title of everything there is. */
    static final String COMMON = "Kết luận phối hợp";

    static final List<String> UNITS = List.of("snv", "stc", "syt", "hdl", "hdx", "xdh");

    private static final Set<Role> READERS_OF_ALL =
            Set.of(Role.LEADER, Role.OFFICE_HEAD, Role.OFFICE_OFFICER, Role.AUDITOR, Role.SYSTEM);
    private static final String[] SYLLABLES = {"ba", "ko", "lu", "me", "ni", "po", "tu", "va", "hi", "gu"};

    /**
     * A word that only one document holds.
     *
     * @param query what finds it: the word, or a notation that bears it
     * @param place what part of what it stands in
     * @param units that may see it, beside those who may see all
     * @param directive that it is, or stands under; the letter, when it stands in one
     * @param task that it stands in; null for a directive or letter
     */
    record Secret(String word, String query, String place, Set<String> units, UUID directive, UUID task) {}

    /** Somebody who asks; the unit is null for those of none. */
    record Asker(String username, String unit, Role role) {
        /** Whoever reads all, and of units those that have to do with it or stand above one that has. */
        boolean maySee(Secret secret) {
            boolean below = "hdl".equals(unit) && secret.units().contains("xdh");
            return READERS_OF_ALL.contains(role)
                    || role.isOfUnit() && (below || secret.units().contains(unit));
        }
    }

    final TaskFixture world = new TaskFixture();
    final List<Secret> secrets = new ArrayList<>();
    final List<Asker> askers = new ArrayList<>();

    /** Open to everybody; its text names every notation of the secrets. */
    final UUID naming;

    private final Map<String, String> notations = new HashMap<>();
    private int number = 100;

    LeakProvince(int users) {
        Search.mapping(world.database().factory())
                .scope(Object.class)
                .workspace()
                .purge();
        world.database().run(() -> people(users));
        for (int i = 0; i < UNITS.size(); i++) {
            restricted(UNITS.get(i));
            open(UNITS.get(i), UNITS.get((i + 1) % UNITS.size()));
            forTheOfficeAlone(UNITS.get(i));
        }
        letters(new LetterWorld(world));
        reports();
        naming = enter(sheet("", "", String.join("; ", notations.values()), "", "", false));
        follow();
    }

    void follow() {
        world.bean(FollowingHistory.class).follow(true);
    }

    private void people(int users) {
        for (int i = 0; i < users; i++) {
            String unit = UNITS.get(i % UNITS.size());
            Role role = i % 20 == 7 ? Role.ADMINISTRATOR : i % 20 == 13 ? Role.AUDITOR : ofUnit(i);
            Asker asker = new Asker("nguoi" + i, role.isOfUnit() ? unit : null, role);
            world.account(asker.username(), asker.unit(), role);
            askers.add(asker);
        }
        askers.add(new Asker("lanhdao", null, Role.LEADER));
        askers.add(new Asker("chanhvp", "vpubnd", Role.OFFICE_HEAD));
        askers.add(new Asker("hethong", null, Role.SYSTEM));
    }

    private static Role ofUnit(int number) {
        return number / UNITS.size() % 2 == 0 ? Role.UNIT_OFFICER : Role.UNIT_HEAD;
    }

    /** Words that no key stroke, mark or other word can lead to. */
    private String word() {
        int next = secrets.size();
        return SYLLABLES[next / 10 % 10] + SYLLABLES[next % 10] + "lu" + SYLLABLES[(next * 7 + 3) % 10] + "nipo";
    }

    private void restricted(String unit) {
        for (String place : List.of("title", "body", "signer", "issuer", "notation")) {
            String word = word();
            UUID id = enter(sheet(
                    place.equals("notation") ? word.toUpperCase(Locale.ROOT) : "",
                    place.equals("title") ? word : "",
                    place.equals("body") ? word : "",
                    place.equals("signer") ? word : "",
                    place.equals("issuer") ? word : "",
                    true));
            world.task().titled(COMMON).under(id).ledBy(unit).give();
            String query = place.equals("notation") ? notations.get(word) : word;
            secrets.add(new Secret(word, query, "restricted " + place, Set.of(unit), id, null));
        }
    }

    private void open(String unit, String other) {
        UUID under = enter(sheet("", "", "", "", "", false));
        for (String place : List.of("title", "content", "deliverable")) {
            String word = word();
            secret(word, "task " + place, under, task(under, word, place, unit, List.of(), false), Set.of(unit));
        }
        UUID shared = task(under, "", "", unit, List.of(other), false);
        note(shared, "comment", Set.of(unit, other), word -> {
            world.as("canbo." + unit);
            world.bean(ReportingProgress.class).comment(shared, null, word);
        });
        note(shared, "contribution", Set.of(unit, other), word -> {
            world.as("canbo." + other);
            world.bean(ReportingProgress.class).contribute(shared, null, word, List.of());
        });
        note(shared, "urging", Set.of(unit, other), word -> {
            world.as("lanhdao");
            world.bean(UrgingUnits.class).urge(shared, world.version(shared), word, null);
        });
    }

    private void note(UUID task, String place, Set<String> units, java.util.function.Consumer<String> act) {
        String word = word();
        act.accept(word);
        UUID directive = secrets.get(secrets.size() - 1).directive();
        secret(word, "task " + place, directive, task, units);
    }

    private void forTheOfficeAlone(String unit) {
        String word = word();
        UUID under = enter(sheet("", "", "", "", "", false));
        secret(word, "draft", under, task(under, word, "title", unit, List.of(), true), Set.of());
        String other = word();
        UUID id = enter(sheet("", other, "", "", "", true));
        world.task().titled(COMMON).under(id).ledBy(unit).draft().give();
        secrets.add(new Secret(other, other, "restricted, tasks not given", Set.of(), id, null));
    }

    /** One letter to each unit: what the Office remarked in it is new to everybody else, and so is the answer of the unit. */
    private void letters(LetterWorld letters) {
        Map<String, UUID> urged = new HashMap<>();
        UUID under = enter(sheet("", "", "", "", "", false));
        UNITS.forEach(unit -> urged.put(unit, task(under, "", "", unit, List.of(), false)));
        world.as("chuyenvien");
        PreparingLetters preparing = world.bean(PreparingLetters.class);
        preparing.propose(urged.values(), UrgingForm.SLIP);
        for (ProposalRow row : letters.proposals()) {
            String word = word();
            long version = preparing.detail(row.id()).version();
            preparing.change(row.id(), version, new PreparingLetters.Sheet(Set.of(), null, word, null, null));
            secret(word, "letter remark", row.id(), null, Set.of(row.unit().code()));
        }
        letters.sendAll();
        for (LetterRow letter : letters.letters("chanhvp")) {
            String word = word();
            String unit = letter.unit().code();
            world.as("canbo." + unit);
            world.bean(AnsweringLetters.class).answer(letter.id(), Map.of(urged.get(unit), word));
            secret(word, "letter answer", letter.id(), null, Set.of(unit));
        }
    }

    /** One of each unit by its head, and one of all. */
    private void reports() {
        ReportOrder month =
                new ReportOrder(ReportKind.MONTH, "2026-02", ReportPeriods.CALENDAR, null, null, null, null);
        for (String unit : UNITS) {
            world.as("thutruong." + unit);
            world.bean(ProducingReports.class).produce(month);
        }
        world.as("chuyenvien");
        world.bean(ProducingReports.class).produce(month);
    }

    private void secret(String word, String place, UUID directive, UUID task, Set<String> units) {
        secrets.add(new Secret(word, word, place, units, directive, task));
    }

    private UUID task(UUID under, String word, String place, String unit, List<String> with, boolean draft) {
        TaskSheet sheet = new TaskSheet(
                COMMON + (place.equals("title") ? " " + word : ""),
                place.equals("content") ? word : null,
                List.of(unit),
                with,
                null,
                null,
                null,
                null,
                place.equals("deliverable") ? word : null,
                null,
                null,
                null,
                null,
                draft);
        world.as("chuyenvien");
        return world.bean(EnteringDirectives.class).addTask(under, sheet).get(0);
    }

    private DirectiveSheet sheet(
            String notation, String title, String body, String signer, String issuer, boolean restricted) {
        String written = number++ + "/" + (notation.isEmpty() ? "TB" : notation) + "-UBND";
        if (restricted) {
            notations.put(notation.isEmpty() ? written : notation.toLowerCase(Locale.ROOT), written);
        }
        return new DirectiveSheet(
                "TB",
                null,
                written,
                LocalDate.of(2026, 3, 9),
                issuer.isEmpty() ? "UBND tỉnh" : "Ban " + issuer,
                signer.isEmpty() ? "Nguyễn Văn Minh" : "Lê " + signer,
                "Chủ tịch",
                (COMMON + " " + title).strip(),
                body.isEmpty() ? null : "Căn cứ " + body + ".",
                null,
                null,
                restricted,
                List.of());
    }

    private UUID enter(DirectiveSheet sheet) {
        world.as("chuyenvien");
        return world.bean(EnteringDirectives.class).enter(sheet, List.of(), List.of());
    }

    /** The units by id that somebody of this kind may meet: those of the tasks that he sees. */
    Set<String> unitsMet(Asker asker) {
        Set<String> met = secrets.stream()
                .filter(secret -> !secret.units().isEmpty() && asker.maySee(secret))
                .flatMap(secret -> secret.units().stream())
                .collect(Collectors.toSet());
        return met.stream().map(code -> world.unit(code).toString()).collect(Collectors.toSet());
    }
}
