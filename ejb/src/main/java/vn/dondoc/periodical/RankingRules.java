package vn.dondoc.periodical;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.Rule;

/**
 * How the regulation profile of a day scores units.
 *
 * @param inherited whether what was overdue already when a unit took it over from one that ended counts
 */
record RankingRules(
        BigDecimal onTime,
        BigDecimal late,
        BigDecimal veryLate,
        BigDecimal overdue,
        int veryLateAfter,
        BigDecimal weight,
        BigDecimal weightOfFocus,
        int minimum,
        boolean inherited) {
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static RankingRules of(RegulationProfile profile) {
        return new RankingRules(
                profile.decimal(Rule.SCORE_ON_TIME),
                profile.decimal(Rule.SCORE_LATE),
                profile.decimal(Rule.SCORE_VERY_LATE),
                profile.decimal(Rule.SCORE_OVERDUE),
                profile.number(Rule.VERY_LATE_AFTER),
                profile.decimal(Rule.WEIGHT_NORMAL),
                profile.decimal(Rule.WEIGHT_PRIORITY),
                profile.number(Rule.RANKING_MINIMUM),
                profile.flag(Rule.INHERITED_COUNTED));
    }

    /** 100 × Σ weight × score / Σ weight, to two decimals; empty when nothing was due or everything weighs nothing. */
    Optional<BigDecimal> score(RankCounts counts) {
        BigDecimal weights = weighed(counts.due(), counts.focus());
        if (weights.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal scored = weighed(counts.onTime(), counts.focusOnTime())
                .multiply(onTime)
                .add(weighed(counts.late(), counts.focusLate()).multiply(late))
                .add(weighed(counts.veryLate(), counts.focusVeryLate()).multiply(veryLate))
                .add(weighed(counts.overdue(), counts.focusOverdue()).multiply(overdue));
        return Optional.of(scored.multiply(HUNDRED).divide(weights, DECIMALS, RoundingMode.HALF_UP));
    }

    private BigDecimal weighed(long all, long focus) {
        return weight.multiply(BigDecimal.valueOf(all - focus)).add(weightOfFocus.multiply(BigDecimal.valueOf(focus)));
    }

    /** The formula as it is printed beside the ranking. */
    String formula() {
        return "Điểm = 100 × tổng (trọng số × hệ số) / tổng trọng số của các nhiệm vụ đến hạn trong kỳ. Hệ số: hoàn thành đúng hạn "
                + shown(onTime) + "; quá hạn đến " + veryLateAfter + " ngày " + shown(late) + "; quá hạn trên "
                + veryLateAfter + " ngày " + shown(veryLate) + "; chưa hoàn thành, quá hạn " + shown(overdue)
                + ". Trọng số: " + shown(weight) + "; nhiệm vụ khẩn hoặc trọng tâm " + shown(weightOfFocus)
                + ". Đơn vị có dưới " + minimum
                + " nhiệm vụ đến hạn được nêu nhưng không xếp hạng; bằng điểm thì cùng hạng."
                + (inherited ? "" : " Không tính nhiệm vụ đã quá hạn khi nhận bàn giao từ đơn vị kết thúc hoạt động.");
    }

    static String shown(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
