package org.baraza.ui.strategy.internal.model;

import java.util.List;

import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyPackage;
import org.eclipse.emf.ecore.EAttribute;

/** The SMART facets of an objective (guidelines, Part I, Phase 3, Objectives). */
public enum Smart {

    STRATEGIC("S", StrategyPackage.eINSTANCE.getObjective_Strategic()),
    MEASURABLE("M", StrategyPackage.eINSTANCE.getObjective_Measurable()),
    ACHIEVABLE("A", StrategyPackage.eINSTANCE.getObjective_Achievable()),
    RELEVANT("R", StrategyPackage.eINSTANCE.getObjective_Relevant()),
    TIMELY("T", StrategyPackage.eINSTANCE.getObjective_Timely());

    private final String letter;
    private final EAttribute attribute;

    Smart(String letter, EAttribute attribute) {
        this.letter = letter;
        this.attribute = attribute;
    }

    public String letter() {
        return letter;
    }

    public EAttribute attribute() {
        return attribute;
    }

    public boolean isFilledIn(Objective objective) {
        return objective.eGet(attribute) instanceof String text && !text.isBlank();
    }

    /** The facets that an objective still lacks, in their order. */
    public static List<Smart> missing(Objective objective) {
        return List.of(values()).stream().filter(facet -> !facet.isFilledIn(objective)).toList();
    }
}
