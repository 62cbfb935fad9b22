package org.baraza.analysis.internal;

import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.TacticChoice;

/** The purpose that an activity counts as. */
public final class Purposes {

    private Purposes() {
    }

    /** As named when its tactic was chosen; empty without a tactic. */
    public static Optional<String> asChosen(Activity activity) {
        return Optional.ofNullable(activity.getTactic()).map(choice -> Given.text(choice.getPurpose()))
                .filter(name -> !name.isEmpty());
    }

    /** The top-level purpose of the catalogue; as chosen where the tactic's pack is not installed. */
    public static Optional<String> top(Activity activity, Catalogue catalogue, Locale locale) {
        return Optional.ofNullable(activity.getTactic()).map(TacticChoice::getTactic).flatMap(catalogue::tactic)
                .flatMap(catalogue::topPurposeOf).map(group -> LocalTexts.text(group.purpose().getName(), locale))
                .filter(name -> !name.isEmpty()).or(() -> asChosen(activity));
    }
}
