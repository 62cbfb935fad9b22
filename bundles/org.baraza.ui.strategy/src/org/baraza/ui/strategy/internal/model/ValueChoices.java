package org.baraza.ui.strategy.internal.model;

import java.util.List;
import java.util.Objects;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.ValueTemplate;
import org.baraza.model.strategy.CoreValue;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;

/** The values of the catalogue that a strategy has not chosen yet. */
public record ValueChoices(Strategy strategy, Catalogue catalogue) {

    public List<ValueTemplate> open() {
        return catalogue.values().stream().filter(template -> strategy.getValues().stream()
                .noneMatch(value -> Objects.equals(value.getTemplate(), catalogue.ref(template)))).toList();
    }

    /** A value in the document's language. The meaning is proposed; the team says what it means here. */
    public CoreValue value(ValueTemplate template) {
        CoreValue value = StrategyFactory.eINSTANCE.createCoreValue();
        value.setTemplate(catalogue.ref(template));
        value.setPackVersion(((Pack) template.eContainer()).getVersion());
        value.setName(LocalTexts.text(template.getName(), Labels.language(strategy)));
        value.setMeaning(LocalTexts.text(template.getMeaning(), Labels.language(strategy)));
        return value;
    }
}
