package vn.dondoc.demo.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Urgency;

/** The frame of a document: who issues and signs it, how it reads from the opening to the closing. */
final class Papers {
    private static final List<String> VICE_CHAIRMEN = List.of("pct.kt", "pct.vx", "pct.nc");
    private static final int MOST_NAMED = 12;
    private static final String CHAIRMAN = "Chủ tịch UBND tỉnh";
    private static final String VICE_CHAIRMAN = "Phó Chủ tịch UBND tỉnh";

    private Papers() {}

    /** Of a document and of the demo. */
    record Dates(LocalDate issued, LocalDate today) {}

    /**
     * Who stands behind a document.
     *
     * @param chair who spoke or decided, as the text names him
     * @param leader account of the leader who gives the tasks; null when he has none
     */
    record Signature(
            String issuer,
            String signer,
            String position,
            String chair,
            @Nullable String leader,
            Urgency urgency) {}

    static Signature sign(String type, Dice dice) {
        boolean chairman = dice.chance(60);
        String leader = chairman ? Names.of(DemoAccounts.LEADER) : Names.of(dice.pick(VICE_CHAIRMEN));
        String chair = (chairman ? CHAIRMAN : VICE_CHAIRMAN) + " " + leader;
        String account = chairman ? DemoAccounts.LEADER : null;
        String committee = "Ủy ban nhân dân tỉnh Quảng Nam";
        Urgency urgency = urgency(type, dice);
        String capacity = chairman ? "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH" : "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH";
        return switch (type) {
            case "KL" ->
                new Signature(
                        "Tỉnh ủy Quảng Nam",
                        Names.of("bithu"),
                        "T/M BAN THƯỜNG VỤ, BÍ THƯ",
                        "Ban Thường vụ Tỉnh ủy",
                        DemoAccounts.LEADER,
                        urgency);
            case "TB" ->
                new Signature(
                        committee,
                        Names.of(DemoAccounts.OFFICE_HEAD),
                        "TL. CHỦ TỊCH, CHÁNH VĂN PHÒNG",
                        chair,
                        account,
                        urgency);
            case "CT", "CĐ" ->
                new Signature(
                        "Chủ tịch UBND tỉnh Quảng Nam",
                        Names.of(DemoAccounts.LEADER),
                        "CHỦ TỊCH",
                        CHAIRMAN,
                        DemoAccounts.LEADER,
                        urgency);
            default -> new Signature(committee, leader, capacity, chair, account, urgency);
        };
    }

    private static Urgency urgency(String type, Dice dice) {
        if (type.equals("CĐ")) {
            return dice.chance(50) ? Urgency.EXPRESS : Urgency.VERY_URGENT;
        }
        return dice.chance(14) ? Urgency.URGENT : Urgency.NORMAL;
    }

    /** The full text. */
    static String body(String type, Theme theme, Slots slots, List<TaskPlanner.Order> orders, Dice dice) {
        StringBuilder text = new StringBuilder(slots.fill(dice.pick(Phrases.of("opening." + type))));
        for (String sentence : dice.some(theme.sentences("body"), dice.between(2, 3))) {
            text.append('\n').append(slots.fill(sentence));
        }
        int number = 1;
        for (TaskPlanner.Order order : orders) {
            text.append('\n').append(number++).append(". ").append(sentence(order));
        }
        return text.append('\n').append(dice.pick(Phrases.of("closing"))).toString();
    }

    /** A task as the document orders it. */
    private static String sentence(TaskPlanner.Order order) {
        StringBuilder text = new StringBuilder("Giao ").append(names(order.leads()));
        if (!order.coordinating().isEmpty()) {
            text.append(" chủ trì, phối hợp với ").append(names(order.coordinating()));
        }
        String what = String.valueOf(order.sheet().title());
        text.append(": ")
                .append(what.substring(0, 1).toLowerCase(java.util.Locale.ROOT))
                .append(what.substring(1));
        LocalDate due = order.sheet().dueDate();
        if (order.term().words() != null) {
            text.append("; hoàn thành ").append(order.term().words());
        } else if (due != null) {
            text.append("; hoàn thành trước ngày ")
                    .append(due.getDayOfMonth())
                    .append('/')
                    .append(due.getMonthValue())
                    .append('/')
                    .append(due.getYear());
        }
        return text.append('.').toString();
    }

    private static String names(List<String> units) {
        if (units.size() > MOST_NAMED) {
            return DemoUnits.isDistrict(units.get(0))
                    ? "Ủy ban nhân dân các huyện, thị xã, thành phố"
                    : "các sở, ban, ngành, đơn vị thuộc tỉnh";
        }
        return String.join(
                ", ", units.stream().map(code -> DemoUnits.get(code).name()).toList());
    }
}
