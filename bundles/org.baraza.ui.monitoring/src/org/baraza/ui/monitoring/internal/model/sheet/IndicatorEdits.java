package org.baraza.ui.monitoring.internal.model.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What is done to indicators as such. */
public record IndicatorEdits(Catalogue catalogue) {

    private static final Pattern COMMA = Pattern.compile("\\s*[,;،]\\s*");

    /** Of an objective, or the target of an activity that has none. @param added hears of the indicator */
    public Optional<Edit> add(StrategyElement owner, BiConsumer<StrategyElement, Indicator> added) {
        return switch (owner) {
            case Objective objective -> Optional.of(new Edit(Messages.Edit_addIndicator, () -> {
                Indicator indicator = StrategyFactory.eINSTANCE.createIndicator();
                objective.getIndicators().add(indicator);
                added.accept(owner, indicator);
            }));
            case Activity activity when activity.getTarget() == null ->
                Optional.of(new Edit(Messages.Edit_addIndicator, () -> {
                    activity.setTarget(StrategyFactory.eINSTANCE.createIndicator());
                    added.accept(owner, activity.getTarget());
                }));
            default -> Optional.empty();
        };
    }

    public Edit delete(Indicator indicator) {
        return new Edit(Messages.Edit_deleteIndicator, () -> EcoreUtil.remove(indicator));
    }

    /** What it is and how it is measured is the template's; what the team worded stays. */
    public Edit follow(Indicator indicator, IndicatorTemplate template) {
        return new Edit(Messages.Edit_template, () -> {
            indicator.setTemplate(catalogue.ref(template));
            indicator.setPackVersion(((Pack) template.eContainer()).getVersion());
            indicator.setLevel(template.getLevel());
            indicator.setBasis(template.getBasis());
            indicator.setKind(template.getKind());
            indicator.setDirection(template.getDirection());
            if (indicator.getFrequency() == Frequency.NOT_STATED) {
                indicator.setFrequency(template.getFrequency());
            }
            if (isBlank(indicator.getName())) {
                indicator.setName(LocalTexts.text(template.getName(), Labels.language(indicator)));
            }
            if (isBlank(indicator.getUnit())) {
                indicator.setUnit(unit(template, indicator));
            }
            if (isBlank(indicator.getSource()) && !template.getSource().isEmpty()) {
                indicator.setSource(LocalTexts.text(template.getSource(), Labels.language(indicator)));
            }
        });
    }

    /** Its own tolerance, or the profile's rule again. */
    public Edit tolerance(Indicator indicator, Optional<BigDecimal> tolerance) {
        return new Edit(Messages.Edit_tolerance, () -> indicator.setTolerance(tolerance.orElse(null)));
    }

    /** By what it is broken down, as typed: "sex, region". */
    public Edit dimensions(Indicator indicator, String typed) {
        List<String> dimensions = COMMA.splitAsStream(typed.strip()).map(String::strip).filter(one -> !one.isEmpty())
                .distinct().toList();
        return new Edit(Messages.Edit_dimensions, () -> ECollections.setEList(indicator.getDimensions(), dimensions));
    }

    private static String unit(IndicatorTemplate template, Indicator indicator) {
        return template.getUnitName().isEmpty() ? template.getUnit()
                : LocalTexts.text(template.getUnitName(), Labels.language(indicator));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
