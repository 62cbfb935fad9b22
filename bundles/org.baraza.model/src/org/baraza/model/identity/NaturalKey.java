package org.baraza.model.identity;

import java.util.Map;
import java.util.Optional;

import org.baraza.model.values.EntryRef;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Which feature tells facts of one kind apart, and what stands before its value in their ids.
 *
 * @param owned whether the id of the owner comes first
 */
record NaturalKey(String feature, String prefix, boolean owned) {

    private static final Map<String, NaturalKey> BY_CLASS = Map.of(
            "ProgressReport", new NaturalKey("month", "", true),
            "Evaluation", new NaturalKey("quarter", "", true),
            "YearCost", new NaturalKey("year", "y", true),
            "Measurement", new NaturalKey("date", "", true),
            "Target", new NaturalKey("date", "target.", true),
            "Assessment", new NaturalKey("date", "", true),
            "Answer", new NaturalKey("question", "answer.", false),
            "Phase", new NaturalKey("template", "phase.", false),
            "Task", new NaturalKey("template", "task.", false),
            "MonthClose", new NaturalKey("month", "close.", false));

    static Optional<NaturalKey> of(EObject element) {
        return Optional.ofNullable(BY_CLASS.get(element.eClass().getName()));
    }

    /** The id that the element's key gives; empty while the key or the owner's id is missing. */
    Optional<String> idOf(EObject element) {
        EStructuralFeature key = element.eClass().getEStructuralFeature(feature);
        return text(element.eGet(key)).map(value -> prefix + value).flatMap(id -> owned ? under(element, id)
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
