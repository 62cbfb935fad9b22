package org.baraza.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.baraza.analysis.internal.Axes;
import org.baraza.analysis.internal.PrimaryOrder;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;

/**
 * The groups of a strategy by quadrant and tier (guidelines, Part I, Phase 1, Stakeholder mapping and prioritization).
 * The axes alone place a group. The top two quadrants are primary, Cultivate ASAP before Cross-check and by rank in
 * each, or in the team's own overall order, up to the cut.
 */
public final class StakeholderMatrix {

    private final Limits limits;
    private final Map<StakeholderGroup, Placement> placements;

    private StakeholderMatrix(Limits limits, Map<StakeholderGroup, Placement> placements) {
        this.limits = limits;
        this.placements = placements;
    }

    public static StakeholderMatrix of(Strategy strategy) {
        return of(strategy, Axes::of);
    }

    /**
     * The matrix as it was assessed on or before a day, with today's ranks. A group without dated assessments stands
     * where it stands today; one that was assessed only later is not placed.
     */
    public static StakeholderMatrix asOf(Strategy strategy, LocalDate day) {
        return of(strategy, group -> Axes.of(group, day));
    }

    static StakeholderMatrix of(Strategy strategy, Function<StakeholderGroup, Axes> axes) {
        Limits limits = Limits.of(strategy);
        Map<StakeholderGroup, Quadrant> quadrants = new LinkedHashMap<>();
        for (StakeholderGroup group : strategy.getStakeholders()) {
            Axes at = axes.apply(group);
            quadrants.put(group, quadrantAt(at.current(), at.desired(), limits).orElse(null));
        }
        Map<StakeholderGroup, Integer> places = PrimaryOrder.places(quadrants);
        Map<StakeholderGroup, Placement> placements = new LinkedHashMap<>();
        quadrants.forEach((group, quadrant) -> placements.put(group,
                place(group, Optional.ofNullable(quadrant), places.get(group), limits.primaryGroups())));
        return new StakeholderMatrix(limits, placements);
    }

    /**
     * The quadrant of a point; a value on the cut belongs to the higher side.
     *
     * @return empty if an axis is null or no number
     */
    public static Optional<Quadrant> quadrantAt(Double current, Double desired, Limits limits) {
        if (current == null || desired == null || current.isNaN() || desired.isNaN()) {
            return Optional.empty();
        }
        boolean engaged = current >= limits.currentCut();
        if (desired >= limits.desiredCut()) {
            return Optional.of(engaged ? Quadrant.CROSS_CHECK : Quadrant.CULTIVATE);
        }
        return Optional.of(engaged ? Quadrant.MAINTAIN : Quadrant.DROP);
    }

    /** Every group's placement, in the document's order. */
    public List<Placement> placements() {
        return List.copyOf(placements.values());
    }

    /** The placement of a group; one that the strategy does not list is not placed. */
    public Placement placement(StakeholderGroup group) {
        Placement placement = placements.get(group);
        return placement != null ? placement : place(group, Optional.empty(), null, 0);
    }

    /** The groups of a quadrant by rank; those without a rank follow in the document's order. */
    public List<Placement> in(Quadrant quadrant) {
        return placements.values().stream().filter(placement -> placement.quadrant().equals(Optional.of(quadrant)))
                .sorted(Comparator.comparingInt(placement -> placement.rank().orElse(Integer.MAX_VALUE))).toList();
    }

    public List<Placement> notPlaced() {
        return in(Tier.NOT_PLACED);
    }

    /** The primary groups by place. */
    public List<Placement> primary() {
        return in(Tier.PRIMARY);
    }

    /** The groups of a tier, those of the top quadrants by place. */
    public List<Placement> in(Tier tier) {
        return placements.values().stream().filter(placement -> placement.tier() == tier)
                .sorted(Comparator.comparingInt(placement -> placement.place().orElse(Integer.MAX_VALUE))).toList();
    }

    /** How many more groups could be primary. */
    public int free() {
        return Math.max(0, limits.primaryGroups() - primary().size());
    }

    /** How many groups stand in each quadrant. */
    public Map<Quadrant, Integer> counts() {
        Map<Quadrant, Integer> counts = new HashMap<>();
        placements.values().forEach(placement -> placement.quadrant().ifPresent(q -> counts.merge(q, 1, Integer::sum)));
        return Map.copyOf(counts);
    }

    private static Placement place(StakeholderGroup group, Optional<Quadrant> quadrant, Integer place, int cut) {
        Tier tier = quadrant.map(q -> switch (q) {
            case CULTIVATE, CROSS_CHECK -> place <= cut ? Tier.PRIMARY : Tier.BEHIND_CUT;
            case MAINTAIN -> Tier.SECONDARY;
            case DROP -> Tier.OUTSIDE;
        }).orElse(Tier.NOT_PLACED);
        return new Placement(group, quadrant, tier, optional(group.getRank()), optional(place));
    }

    private static OptionalInt optional(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
