package org.baraza.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.analysis.internal.TacticText;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.threeten.extra.YearQuarter;

/**
 * Advises tactics for a group. Each comes with its reasons; there is no score. One tactic comes before another by the
 * first of these in which they differ:
 * <ol>
 * <li>it engages the group, rather than being desk work that no user takes part in;</li>
 * <li>what the quadrant asks for: something new for Cultivate ASAP, nothing new for Maintain (guidelines, Part I, Phase
 * 3, Means of engagement; Phase 1, Stakeholder mapping and prioritization);</li>
 * <li>not planned for the group yet;</li>
 * <li>for Cross-check: practised already and worth improving from year to year (Phase 3);</li>
 * <li>suited by quadrant and by user group, as the catalogue says (Part II: "Who are we engaging with?");</li>
 * <li>suited to the stage of statistical production, if one was asked for (Part II: "Where are we?");</li>
 * <li>how many of the group's own needs and formats name it, then how many it answers (Phase 1: aligned with the demands
 * of each group); then whether the catalogue says that such users want it (Part III);</li>
 * <li>statistical literacy: what teaches comes first for those at the basic level, last for the advanced (Part II
 * E);</li>
 * <li>suited by name rather than because the catalogue excludes nobody;</li>
 * <li>an activity that applies it has room for the group (Phase 3: two to three groups with similar needs);</li>
 * <li>the order of resource intensity in its purpose, the less demanding first (Part II); then that of the
 * catalogue.</li>
 * </ol>
 * A need or format names a tactic if all its words stand in one of the tactic's names or aliases; the tactic answers it
 * if they stand in one sentence of what it is. Words are compared without case, accents and plural, English with
 * French.
 */
public final class TacticAdvisor {

    private final Strategy strategy;
    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final Limits limits;
    private final StakeholderMatrix matrix;
    private final Map<Tactic, TacticText> texts = new HashMap<>();

    private TacticAdvisor(Strategy strategy, Catalogue catalogue, LocalDate asOf) {
        this.strategy = strategy;
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.limits = Limits.of(strategy);
        this.matrix = StakeholderMatrix.of(strategy);
        catalogue.tactics().forEach(tactic -> texts.put(tactic, TacticText.of(tactic)));
    }

    /** Seen from a day: only quarters that are not over make tired, and only what is not cancelled by then counts. */
    public static TacticAdvisor of(Strategy strategy, Catalogue catalogue, LocalDate asOf) {
        return new TacticAdvisor(strategy, catalogue, asOf);
    }

    /** For whatever stage of statistical production. */
    public Advice advise(StakeholderGroup group) {
        return advise(group, Optional.empty());
    }

    /**
     * For a stage of statistical production.
     *
     * @param stage GSBPM phase or sub-process, such as 7 or 7.4
     */
    public Advice advise(StakeholderGroup group, Optional<String> stage) {
        Placement placement = matrix.placement(group);
        TacticReasons reasons = new TacticReasons(strategy, catalogue, asOf, placement, stage);
        List<AdvisedTactic> tactics = placement.tier() == Tier.OUTSIDE ? List.of()
                : catalogue.tactics().stream()
                        .map(tactic -> new AdvisedTactic(catalogue.ref(tactic), tactic,
                                reasons.of(tactic, texts.get(tactic))))
                        .sorted(AdviceOrder.bestFirst()).toList();
        return new Advice(placement, stage, notes(placement), tactics);
    }

    private List<Reason> notes(Placement placement) {
        List<Reason> notes = new ArrayList<>();
        switch (placement.tier()) {
            case OUTSIDE -> notes.add(Reason.of(ReasonKind.OUTSIDE_STRATEGY, Quadrant.DROP));
            case NOT_PLACED -> notes.add(Reason.of(ReasonKind.NOT_PLACED));
            case BEHIND_CUT -> notes.add(Reason.of(ReasonKind.BEHIND_CUT));
            case PRIMARY, SECONDARY -> { /* as it should be */ }
        }
        List<YearQuarter> full = fullQuarters(placement.group());
        if (!full.isEmpty() && placement.tier() != Tier.OUTSIDE) {
            notes.add(new Reason(ReasonKind.FATIGUE, List.copyOf(full)));
        }
        return notes;
    }

    private List<YearQuarter> fullQuarters(StakeholderGroup group) {
        YearQuarter now = YearQuarter.from(asOf);
        return Fatigue.loads(Coverage.of(strategy, asOf).of(group), asOf).stream()
                .filter(load -> !load.quarter().isBefore(now))
                .filter(load -> load.activities().size() >= limits.engagementsPerQuarter())
                .map(Fatigue.Load::quarter).toList();
    }
}
