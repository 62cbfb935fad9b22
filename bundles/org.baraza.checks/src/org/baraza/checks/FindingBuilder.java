package org.baraza.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Puts a finding together: {@code context.finding(group).at("rank").fix(label, change).says(message)}.
 */
public final class FindingBuilder {

    private final CheckInfo check;
    final StrategyElement element;
    final List<Fix> fixes = new ArrayList<>();
    Severity severity;
    Optional<EStructuralFeature> feature = Optional.empty();
    String reason;

    FindingBuilder(CheckInfo check, StrategyElement element) {
        this.check = check;
        this.element = Objects.requireNonNull(element);
        this.severity = check.severity();
        this.reason = check.reason();
    }

    /**
     * The feature to look at.
     *
     * @throws IllegalArgumentException if the element has no feature of this name
     */
    public FindingBuilder at(String featureName) {
        return at(Optional.ofNullable(element.eClass().getEStructuralFeature(featureName)).orElseThrow(
                () -> new IllegalArgumentException(element.eClass().getName() + " has no feature " + featureName)));
    }

    /** The feature to look at. */
    public FindingBuilder at(EStructuralFeature lookedAt) {
        feature = Optional.of(lookedAt);
        return this;
    }

    /** A weight of its own, for rules whose findings differ in it. */
    public FindingBuilder weighing(Severity ownSeverity) {
        severity = Objects.requireNonNull(ownSeverity);
        return this;
    }

    /** A reason more telling than the check's own. */
    public FindingBuilder because(String ownReason) {
        reason = Objects.requireNonNull(ownReason);
        return this;
    }

    /** Offers a change; it runs later, inside the session's write door, or never. */
    public FindingBuilder fix(String label, Runnable change) {
        fixes.add(new Fix(label, change));
        return this;
    }

    /**
     * The finding, with a message that names the element and says what to do.
     *
     * @param bindings fill the places {0}, {1}, ... of the message
     */
    public Finding says(String message, Object... bindings) {
        return new Finding(check, this, message, Arrays.stream(bindings).map(FindingBuilder::asNow).toArray());
    }

    /** What an element is called now, whatever it is called when the message is read. */
    private static Object asNow(Object binding) {
        return binding instanceof String || binding instanceof Integer ? binding : String.valueOf(binding);
    }
}
