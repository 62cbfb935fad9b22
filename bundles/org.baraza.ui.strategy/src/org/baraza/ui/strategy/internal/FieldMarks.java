package org.baraza.ui.strategy.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.checks.Finding;
import org.baraza.checks.Severity;
import org.baraza.drawing.FindingGlyph;
import org.baraza.drawing.Role;
import org.baraza.ui.FieldFrame;
import org.eclipse.swt.widgets.Control;

/** The waves under what is written in the fields of a page, each in the colour of the gravest that is found of it. */
final class FieldMarks {

    private final Set<FieldFrame> marked = new HashSet<>();

    /** @param places the control that a finding is about, if it is on the page */
    void show(List<Finding> findings, Function<Finding, Optional<Control>> places) {
        Map<FieldFrame, Role> roles = new HashMap<>();
        findings.stream().filter(finding -> finding.severity() != Severity.GOOD_TO_KNOW)
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> places.apply(finding).flatMap(FieldMarks::frame).ifPresent(
                        frame -> roles.putIfAbsent(frame, FindingGlyph.valueOf(finding.severity().name()).role())));
        marked.removeIf(Control::isDisposed);
        marked.addAll(roles.keySet());
        marked.forEach(frame -> frame.mark(Optional.ofNullable(roles.get(frame))));
    }

    private static Optional<FieldFrame> frame(Control field) {
        return Stream.of(field, field.getParent()).filter(FieldFrame.class::isInstance).map(FieldFrame.class::cast)
                .findFirst();
    }
}
