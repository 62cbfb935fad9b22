package org.baraza.ui.workplan.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Suggestions;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.TacticChoice;

/** The target indicators that the catalogue suggests for an activity, in the document's language. */
final class SuggestedTargets {

    private final Catalogue catalogue;

    SuggestedTargets(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<String> names(Activity activity) {
        return templates(activity).map(template -> name(template, activity)).toList();
    }

    /** The suggested indicator of that name, with all that the catalogue knows of it; empty if none is called so. */
    Optional<Indicator> called(String name, Activity activity) {
        return templates(activity).filter(template -> name(template, activity).equals(name)).findFirst()
                .map(template -> Suggestions.indicator(template, catalogue, Labels.language(activity)));
    }

    private Stream<IndicatorTemplate> templates(Activity activity) {
        return Optional.ofNullable(activity.getTactic()).map(TacticChoice::getTactic).flatMap(catalogue::tactic)
                .stream().flatMap(tactic -> Suggestions.indicators(tactic, catalogue).stream());
    }

    private static String name(IndicatorTemplate template, Activity activity) {
        return LocalTexts.text(template.getName(), Labels.language(activity));
    }
}
