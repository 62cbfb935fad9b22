package org.baraza.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.analysis.internal.Activities;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.TacticChoice;
import org.threeten.extra.YearQuarter;

/** Which cut comes before which by a rule; those that go first are less. */
final class CutOrder implements Comparator<ActivityCut> {

    private static final int SECONDARY = 1_000_000;
    private static final int NOT_PLACED = 2_000_000;
    private static final int OUTSIDE = 3_000_000;
    private static final int NOBODY = 4_000_000;

    private final Catalogue catalogue;
    private final Budget budget;
    private final List<PlanYear> years;
    private final StakeholderMatrix matrix;
    private final Map<Activity, Integer> places = new HashMap<>();
    private final Comparator<ActivityCut> order;

    CutOrder(CutRule rule, Strategy strategy, Catalogue catalogue, Budget budget, List<PlanYear> years) {
        this.catalogue = catalogue;
        this.budget = budget;
        this.years = years;
        this.matrix = StakeholderMatrix.of(strategy);
        Activities.of(strategy).forEach(activity -> places.put(activity, places.size()));
        this.order = by(rule).thenComparing(ActivityCut::total, Comparator.reverseOrder())
                .thenComparing(cut -> places.get(cut.activity()), Comparator.reverseOrder());
    }

    @Override
    public int compare(ActivityCut one, ActivityCut other) {
        return order.compare(one, other);
    }

    private Comparator<ActivityCut> by(CutRule rule) {
        return switch (rule) {
            case COST_PER_GROUP -> this::dearestPerGroup;
            case LOWEST_GROUPS -> Comparator.comparing(cut -> -standing(cut.activity()));
            case LATEST_START -> Comparator.comparing(CutOrder::start, Comparator.reverseOrder());
            case MOST_INTENSIVE -> this::mostIntensive;
            case UNFUNDED -> Comparator.<ActivityCut, Integer>comparing(cut -> support(funding(cut)))
                    .thenComparing(cut -> unsecured(funding(cut)), Comparator.reverseOrder());
        };
    }

    private int dearestPerGroup(ActivityCut one, ActivityCut other) {
        long groups = primaryGroups(one.activity());
        long others = primaryGroups(other.activity());
        if (groups == 0 || others == 0) {
            return Boolean.compare(groups > 0, others > 0);
        }
        return other.total().multiply(BigDecimal.valueOf(groups))
                .compareTo(one.total().multiply(BigDecimal.valueOf(others)));
    }

    private long primaryGroups(Activity activity) {
        return activity.getGroups().stream().distinct().filter(group -> matrix.placement(group).isPrimary()).count();
    }

    private int standing(Activity activity) {
        return activity.getGroups().stream().mapToInt(this::standing).min().orElse(NOBODY);
    }

    private int standing(StakeholderGroup group) {
        Placement placement = matrix.placement(group);
        return switch (placement.tier()) {
            case PRIMARY, BEHIND_CUT -> placement.place().orElse(0);
            case SECONDARY -> SECONDARY + Math.clamp(placement.rank().orElse(SECONDARY), 0, SECONDARY - 1);
            case NOT_PLACED -> NOT_PLACED;
            case OUTSIDE -> OUTSIDE;
        };
    }

    private static YearQuarter start(ActivityCut cut) {
        return Optional.ofNullable(cut.activity().getFirstQuarter()).orElse(YearQuarter.of(9999, 4));
    }

    /** The place in the order, of so many; compared without ever making a number of it. */
    private record Intensity(int place, int of) {
    }

    private int mostIntensive(ActivityCut one, ActivityCut other) {
        Optional<Intensity> here = intensity(one.activity());
        Optional<Intensity> there = intensity(other.activity());
        if (here.isEmpty() || there.isEmpty()) {
            return Boolean.compare(here.isEmpty(), there.isEmpty());
        }
        return Integer.compare(there.get().place() * here.get().of(), here.get().place() * there.get().of());
    }

    private Optional<Intensity> intensity(Activity activity) {
        return Optional.ofNullable(activity.getTactic()).map(TacticChoice::getTactic).flatMap(catalogue::tactic)
                .flatMap(tactic -> catalogue.purposeOf(tactic).map(purpose -> new Intensity(
                        purpose.tactics().indexOf(tactic) + 1, purpose.tactics().size())));
    }

    private Funding funding(ActivityCut cut) {
        return years.stream().map(year -> budget.financing().of(cut.activity()).year(year)).reduce(Funding.NONE,
                Funding::plus);
    }

    private static int support(Funding funding) {
        if (funding.funded().signum() > 0) {
            return 2;
        }
        return funding.requested().signum() > 0 ? 1 : 0;
    }

    private static BigDecimal unsecured(Funding funding) {
        return funding.needed().subtract(funding.funded());
    }
}
