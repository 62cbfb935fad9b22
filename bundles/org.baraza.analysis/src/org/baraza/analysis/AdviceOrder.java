package org.baraza.analysis;

import java.util.Comparator;
import java.util.stream.Stream;

/** Which tactic is advised before which; see {@link TacticAdvisor}. */
final class AdviceOrder {

    private AdviceOrder() {
    }

    /** The better one is less; those held equal stay in the order of the catalogue. */
    static Comparator<AdvisedTactic> bestFirst() {
        return Comparator
                .comparing((AdvisedTactic tactic) -> tactic.has(ReasonKind.ENGAGES_NOBODY))
                .thenComparingLong(tactic -> count(tactic, ReasonKind.PRACTISED_ALREADY,
                        ReasonKind.NOTHING_NEW_NEEDED))
                .thenComparing(without(ReasonKind.PLANNED_ALREADY))
                .thenComparing(with(ReasonKind.IMPROVES_PRACTICE))
                .thenComparingLong(tactic -> count(tactic, ReasonKind.OTHER_QUADRANTS, ReasonKind.OTHER_USER_GROUPS))
                .thenComparing(with(ReasonKind.SERVES_STAGE)).thenComparing(without(ReasonKind.OTHER_STAGES))
                .thenComparingLong(tactic -> -terms(tactic, ReasonKind.ASKED_FOR))
                .thenComparingLong(tactic -> -terms(tactic, ReasonKind.MATCHES_NEEDS, ReasonKind.MATCHES_FORMATS))
                .thenComparing(with(ReasonKind.WANTED_BY_USER_GROUP))
                .thenComparing(without(ReasonKind.TOO_ELEMENTARY)).thenComparing(with(ReasonKind.BUILDS_LITERACY))
                .thenComparingLong(tactic -> -count(tactic, ReasonKind.SUITS_QUADRANT, ReasonKind.SUITS_USER_GROUP))
                .thenComparing(with(ReasonKind.CAN_JOIN))
                .thenComparingInt(tactic -> tactic.tactic().getOrder());
    }

    private static Comparator<AdvisedTactic> with(ReasonKind kind) {
        return Comparator.comparing(tactic -> !tactic.has(kind));
    }

    private static Comparator<AdvisedTactic> without(ReasonKind kind) {
        return Comparator.comparing(tactic -> tactic.has(kind));
    }

    private static long count(AdvisedTactic tactic, ReasonKind... kinds) {
        return Stream.of(kinds).filter(tactic::has).count();
    }

    private static long terms(AdvisedTactic tactic, ReasonKind... kinds) {
        return Stream.of(kinds).flatMap(kind -> tactic.reason(kind).stream()).mapToLong(reason -> reason.about().size()).sum();
    }
}
