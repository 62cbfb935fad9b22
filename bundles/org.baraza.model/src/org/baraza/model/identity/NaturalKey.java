package org.baraza.model.identity;

import java.util.Map;
import java.util.Optional;

import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.model.values.EntryRef;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Which feature tells facts of one kind apart, and what stands before its value in their ids.
 *
 * @param owned whether the id of the owner comes first
 */
record NaturalKey(EStructuralFeature feature, String prefix, boolean owned) {

    private static final Map<EClass, NaturalKey> BY_CLASS = Map.of(
            Literals.PROGRESS_REPORT, new NaturalKey(Literals.PROGRESS_REPORT__MONTH, "", true),
            Literals.EVALUATION, new NaturalKey(Literals.EVALUATION__QUARTER, "", true),
            Literals.YEAR_COST, new NaturalKey(Literals.YEAR_COST__YEAR, "y", true),
            Literals.MEASUREMENT, new NaturalKey(Literals.MEASUREMENT__DATE, "", true),
            Literals.TARGET, new NaturalKey(Literals.TARGET__DATE, "target.", true),
            Literals.ASSESSMENT, new NaturalKey(Literals.ASSESSMENT__DATE, "", true),
            Literals.ANSWER, new NaturalKey(Literals.ANSWER__QUESTION, "answer.", false),
            Literals.PHASE, new NaturalKey(Literals.PHASE__TEMPLATE, "phase.", false),
            Literals.TASK, new NaturalKey(Literals.TASK__TEMPLATE, "task.", false),
            Literals.MONTH_CLOSE, new NaturalKey(Literals.MONTH_CLOSE__MONTH, "close.", false));

    static Optional<NaturalKey> of(EObject element) {
        return Optional.ofNullable(BY_CLASS.get(element.eClass()));
    }

    /** The id that the element's key gives; empty while the key or the owner's id is missing. */
    Optional<String> idOf(EObject element) {
        return text(element.eGet(feature)).map(value -> prefix + value).flatMap(id -> owned ? under(element, id)
                : Optional.of(id));
    }

    private static Optional<String> under(EObject element, String id) {
        return Optional.ofNullable(element.eContainer()).map(EcoreUtil::getID).map(owner -> owner + "." + id);
    }

    private static Optional<String> text(Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case EntryRef reference -> Optional.of(reference.entry());
            case Integer year when year < 1 -> Optional.empty();
            default -> Optional.of(value.toString());
        };
    }
}
