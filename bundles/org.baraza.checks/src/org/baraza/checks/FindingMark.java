package org.baraza.checks;

import java.util.Objects;

import org.baraza.model.strategy.MonthFinding;
import org.eclipse.emf.ecore.EStructuralFeature;

/** By which a finding is known again: its words may say another number, or another language. Several may share one. */
record FindingMark(String check, String element, String feature) {

    static FindingMark of(Finding finding) {
        return new FindingMark(finding.checkId(), finding.element().getId(),
                finding.feature().map(EStructuralFeature::getName).orElse(""));
    }

    static FindingMark of(MonthFinding stored) {
        return new FindingMark(given(stored.getCheck()), given(stored.getElement()), given(stored.getFeature()));
    }

    static String given(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
