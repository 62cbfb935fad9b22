package org.baraza.ui.findings;

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
import org.baraza.ui.Noted;
import org.eclipse.swt.widgets.Control;

/**
 * The waves under the fields of a page that something is found of, each in the colour of the gravest, and the notes of the
 * one that has the focus.
 */
public final class FieldMarks {

    private final Set<FieldFrame> marked = new HashSet<>();
    private List<Finding> findings = List.of();
    private Function<Finding, Optional<Control>> places = finding -> Optional.empty();

    /** @param places the control that a finding is about, if it is on the page */
    public void show(List<Finding> found, Function<Finding, Optional<Control>> fields) {
        findings = found;
        places = fields;
        Map<FieldFrame, Role> roles = new HashMap<>();
        findings.stream().filter(finding -> finding.severity() != Severity.GOOD_TO_KNOW)
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> places.apply(finding).flatMap(FieldMarks::frame).ifPresent(
                        frame -> roles.putIfAbsent(frame, FindingGlyph.valueOf(finding.severity().name()).role())));
        marked.removeIf(Control::isDisposed);
        marked.addAll(roles.keySet());
        marked.forEach(frame -> frame.mark(Optional.ofNullable(roles.get(frame))));
    }

    /** What is found of the field that has the focus; empty if nothing is. */
    public Optional<Noted> at(Control focus) {
        List<Finding> here = findings.stream().filter(finding -> places.apply(finding)
                .filter(field -> isIn(field, focus)).isPresent()).toList();
        return here.isEmpty() ? Optional.empty() : Optional.of(Noted.at(focus, here));
    }

    private static boolean isIn(Control field, Control focus) {
        return Stream.<Control>iterate(focus, control -> control != null, Control::getParent).anyMatch(field::equals);
    }

    private static Optional<FieldFrame> frame(Control field) {
        return Stream.of(field, field.getParent()).filter(FieldFrame.class::isInstance).map(FieldFrame.class::cast)
                .findFirst();
    }
}
