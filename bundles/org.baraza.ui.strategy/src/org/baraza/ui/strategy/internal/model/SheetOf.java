package org.baraza.ui.strategy.internal.model;

import java.util.Map;
import java.util.Optional;

import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The page of the Strategy room on which an element is written. */
public final class SheetOf {

    /** By what of the strategy it is, or is part of. */
    private static final Map<EStructuralFeature, Sheet> SHEETS = Map.ofEntries(
            Map.entry(Literals.STRATEGY__TEAM, Sheet.TEAM), Map.entry(Literals.STRATEGY__INTRODUCTION, Sheet.INTRODUCTION),
            Map.entry(Literals.STRATEGY__ALIGNED_DOCUMENTS, Sheet.ALIGNMENT),
            Map.entry(Literals.STRATEGY__ALIGNMENTS, Sheet.ALIGNMENT), Map.entry(Literals.STRATEGY__VISION, Sheet.VISION),
            Map.entry(Literals.STRATEGY__MISSION, Sheet.VISION), Map.entry(Literals.STRATEGY__VALUES, Sheet.VALUES),
            Map.entry(Literals.STRATEGY__OBJECTIVES, Sheet.OBJECTIVES),
            Map.entry(Literals.STRATEGY__APPROVAL, Sheet.APPROVAL));

    private SheetOf() {
    }

    public static Sheet place(EObject element, Optional<EStructuralFeature> feature) {
        if (feature.filter(Literals.OBJECTIVE__STANDS_ALONE::equals).isPresent()) {
            return Sheet.ALIGNMENT;
        }
        return element instanceof Strategy || element.eContainer() == null
                ? feature.map(of -> SHEETS.getOrDefault(of, Sheet.ABOUT)).orElse(Sheet.ABOUT)
                : place(element.eContainer(), Optional.of(element.eContainingFeature()));
    }
}
