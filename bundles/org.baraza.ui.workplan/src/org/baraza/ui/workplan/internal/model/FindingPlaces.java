package org.baraza.ui.workplan.internal.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.checks.Severity;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.YearCost;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where in the workplan the open findings belong. */
final class FindingPlaces {

    private final Findings findings;

    FindingPlaces(Findings findings) {
        this.findings = findings;
    }

    /** Findings about the activity and its parts, the gravest first. */
    List<Finding> about(Activity activity) {
        return findings.within(activity);
    }

    /** Findings about the objective itself. */
    List<Finding> about(Objective objective) {
        return findings.about(objective);
    }

    /** Those of an activity's findings that what stands in a column can settle. */
    List<Finding> about(Activity activity, Column column) {
        return about(activity).stream().filter(finding -> kindOf(finding).filter(column.kind()::equals).isPresent())
                .filter(finding -> isOfYear(finding, column)).toList();
    }

    static Optional<Severity> gravest(List<Finding> findings) {
        return findings.stream().map(Finding::severity).min(Comparator.naturalOrder());
    }

    /** The column in which a feature of an activity is edited. */
    static Optional<Kind> kindOf(EStructuralFeature feature) {
        return Optional.ofNullable(switch (feature.getName()) {
            case "name", "description", "tactic", "steps", "risk", "decision" -> Kind.MEANS;
            case "groups" -> Kind.GROUPS;
            case "lead", "leadPerson", "supporting" -> Kind.LEAD;
            case "costs", "planned", "spent", "revisions" -> Kind.COST;
            case "target" -> Kind.IMPACT;
            case "firstQuarter", "lastQuarter", "reports", "evaluations" -> Kind.TIME;
            default -> null;
        });
    }

    private static Optional<Kind> kindOf(Finding finding) {
        return switch (finding.element()) {
            case Activity activity -> finding.feature().flatMap(FindingPlaces::kindOf);
            case YearCost cost -> Optional.of(Kind.COST);
            case ProgressReport report -> Optional.of(Kind.TIME);
            case Evaluation evaluation -> Optional.of(Kind.TIME);
            default -> isInTarget(finding.element()) ? Optional.of(Kind.IMPACT) : Optional.empty();
        };
    }

    private static boolean isOfYear(Finding finding, Column column) {
        return column.year().isEmpty() || !(finding.element() instanceof YearCost cost) || column.isOf(cost);
    }

    private static boolean isInTarget(EObject element) {
        return ancestors(element)
                .anyMatch(ancestor -> ancestor instanceof Indicator && ancestor.eContainer() instanceof Activity);
    }

    private static Stream<EObject> ancestors(EObject element) {
        return Stream.iterate(element, ancestor -> ancestor != null, EObject::eContainer);
    }
}
