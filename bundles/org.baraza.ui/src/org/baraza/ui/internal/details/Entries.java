package org.baraza.ui.internal.details;

import java.util.Optional;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.Placement;
import org.baraza.analysis.Tier;
import org.baraza.analysis.Words;
import org.baraza.drawing.QuadrantGlyph;
import org.baraza.drawing.StateGlyph;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.ui.internal.details.DetailsCard.Entry;

/** Elements as lines of other elements' cards, with their state where they have one. */
record Entries(CardContext context) {

    Entry activity(Activity activity) {
        ActivityReading reading = context.analyses().reading(activity, context.month());
        return new Entry(StateGlyph.of(reading.state()).map(CardGlyph.State::new), Numbering.of(activity), name(activity),
                reading.words(context.locale()), activity);
    }

    Entry indicator(Indicator indicator) {
        IndicatorState state = context.analyses().reading(indicator).state();
        return new Entry(StateGlyph.of(state).map(CardGlyph.State::new), "", name(indicator),
                Words.of(state, context.locale()), indicator);
    }

    Entry group(StakeholderGroup group) {
        Placement placement = context.analyses().placement(group);
        return new Entry(mark(placement), "", name(group), context.vocabulary().of(placement.tier()), group);
    }

    Entry other(StrategyElement element) {
        String kind = Labels.kind(element, context.locale());
        return new Entry(Optional.empty(), "", name(element), name(element).startsWith(kind) ? "" : kind, element);
    }

    /** The group's mark in the matrix; nothing if it is not placed. */
    static Optional<CardGlyph> mark(Placement placement) {
        boolean behind = placement.tier() == Tier.BEHIND_CUT;
        return placement.quadrant().map(QuadrantGlyph::of).map(
                quadrant -> new CardGlyph.Mark(quadrant, behind ? placement.place() : placement.rank(), behind));
    }

    /** The element's own name, or what it is. */
    String name(StrategyElement element) {
        return Labels.name(element).orElseGet(() -> Labels.of(element, context.locale()));
    }
}
