package org.baraza.checks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** One thing that a check found, about one element. Made by {@link CheckContext#finding}. */
public final class Finding {

    private final CheckInfo check;
    private final Severity severity;
    private final StrategyElement element;
    /** None if null: a plan has tens of thousands of findings. */
    private final EStructuralFeature feature;
    private final String message;
    /** Put into the message when it is read: most findings of a large plan never are. */
    private final Object[] bindings;
    private final String reason;
    private final List<Fix> fixes;

    /** @param bindings what does not change any more */
    Finding(CheckInfo check, FindingBuilder builder, String message, Object[] bindings) {
        this.check = check;
        this.severity = builder.severity;
        this.element = builder.element;
        this.feature = builder.feature.orElse(null);
        this.message = Objects.requireNonNull(message);
        this.bindings = bindings;
        this.reason = builder.reason;
        this.fixes = List.copyOf(builder.fixes);
    }

    public String checkId() {
        return check.id();
    }

    /** The check that found it. */
    public CheckInfo check() {
        return check;
    }

    public Severity severity() {
        return severity;
    }

    /** What it is about: for something missing, the element that lacks it. */
    public StrategyElement element() {
        return element;
    }

    /** The feature of {@link #element()} to look at. */
    public Optional<EStructuralFeature> feature() {
        return Optional.ofNullable(feature);
    }

    /** Names the element and says what to do. */
    public String message() {
        return bindings.length == 0 ? message : NLS.bind(message, bindings);
    }

    /** Why it matters. */
    public String reason() {
        return reason;
    }

    /** The part and section of the source that the rule rests on. */
    public String citation() {
        return check.citation();
    }

    /** Ways to settle it; often none, since only the team knows. */
    public List<Fix> fixes() {
        return fixes;
    }

    @Override
    public String toString() {
        return checkId() + ": " + message();
    }
}
