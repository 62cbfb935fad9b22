package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Locale;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Suggestions;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.TacticChoice;

/**
 * Makes an activity of a tactic (guidelines, Part I, Phase 3, Means of engagement). It takes over only what was chosen:
 * groups, lead, time and money are the team's to decide, and so is a description of its own. Of the suggested
 * indicators the first one chosen measures the activity, the others its objective.
 */
public final class AddTactic {

    private AddTactic() {
    }

    /**
     * Adds the activity as the last one of the objective, named after the tactic in the document's language. Belongs
     * inside the write door.
     */
    public static Activity to(Objective objective, Tactic tactic, Along along, Catalogue catalogue) {
        Locale language = Labels.language(objective);
        TacticChoice choice = choice(tactic, catalogue, language);
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        activity.setName(choice.getName());
        activity.setTactic(choice);
        activity.getSteps().addAll(along.steps());
        List<Indicator> indicators = along.indicators().stream()
                .map(template -> Suggestions.indicator(template, catalogue, language)).toList();
        indicators.stream().findFirst().ifPresent(activity::setTarget);
        objective.getActivities().add(activity);
        objective.getIndicators().addAll(indicators.stream().skip(1).toList());
        return activity;
    }

    /** What the document still knows when the pack is not installed. */
    static TacticChoice choice(Tactic tactic, Catalogue catalogue, Locale language) {
        TacticChoice choice = StrategyFactory.eINSTANCE.createTacticChoice();
        choice.setTactic(catalogue.ref(tactic));
        choice.setPackVersion(((Pack) tactic.eContainer()).getVersion());
        choice.setName(LocalTexts.text(tactic.getName(), language));
        catalogue.purposeOf(tactic).ifPresent(
                heading -> choice.setPurpose(LocalTexts.text(heading.purpose().getName(), language)));
        choice.setCitation(tactic.getCitation());
        return choice;
    }
}
