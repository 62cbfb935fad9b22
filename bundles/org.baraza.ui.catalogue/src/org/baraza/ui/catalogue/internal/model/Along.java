package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Locale;

import org.baraza.analysis.Suggestions;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Step;

/** What of the catalogue's suggestions comes along with an activity that is made of a tactic. */
public record Along(List<Step> steps, List<IndicatorTemplate> indicators) {

    /** Nothing but the tactic itself. */
    public static final Along NOTHING = new Along(List.of(), List.of());

    public Along {
        steps = List.copyOf(steps);
        indicators = List.copyOf(indicators);
    }

    /** All that is suggested, in the document's language. */
    public static Along all(Tactic tactic, Catalogue catalogue, Locale language) {
        return new Along(Suggestions.steps(tactic, language), Suggestions.indicators(tactic, catalogue));
    }

    public boolean isEmpty() {
        return steps.isEmpty() && indicators.isEmpty();
    }
}
