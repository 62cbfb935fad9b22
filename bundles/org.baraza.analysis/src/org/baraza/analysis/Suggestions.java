package org.baraza.analysis;

import java.util.List;
import java.util.Locale;

import org.baraza.analysis.internal.Given;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Step;
import org.baraza.model.strategy.StrategyFactory;

/** What the catalogue suggests for a tactic, as parts of an activity that stand in no document yet. */
public final class Suggestions {

    private Suggestions() {
    }

    /** The steps of carrying it out, in order. */
    public static List<Step> steps(Tactic tactic, Locale language) {
        return tactic.getSteps().stream().map(item -> Given.text(LocalTexts.text(item.getText(), language)))
                .filter(text -> !text.isEmpty()).map(Suggestions::step).toList();
    }

    /** The indicators that it suggests and that are installed here, in its order. */
    public static List<IndicatorTemplate> indicators(Tactic tactic, Catalogue catalogue) {
        return catalogue.ref(tactic).pack().stream().flatMap(pack -> tactic.getIndicators().stream()
                .flatMap(ref -> catalogue.indicator(ref.within(pack)).stream())).distinct().toList();
    }

    /** As the template says; its measure, its baseline and its target are the team's to enter. */
    public static Indicator indicator(IndicatorTemplate template, Catalogue catalogue, Locale language) {
        Indicator indicator = StrategyFactory.eINSTANCE.createIndicator();
        indicator.setTemplate(catalogue.ref(template));
        indicator.setName(LocalTexts.text(template.getName(), language));
        indicator.setLevel(template.getLevel());
        indicator.setBasis(template.getBasis());
        indicator.setKind(template.getKind());
        indicator.setDirection(template.getDirection());
        indicator.setFrequency(template.getFrequency());
        indicator.setUnit(template.getUnit());
        return indicator;
    }

    private static Step step(String text) {
        Step step = StrategyFactory.eINSTANCE.createStep();
        step.setText(text);
        return step;
    }
}
