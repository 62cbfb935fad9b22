package org.baraza.ui.strategy.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.baraza.checks.Finding;
import org.baraza.drawing.FindingGlyph;
import org.baraza.drawing.Role;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * What a card in the margin is about.
 *
 * @param field that it is about, if that is on the page
 * @param finding none for a remark
 * @param words what it says, in short
 * @param goOn opens the conversation that a remark began, or the field in which what a finding asks for is written
 */
record MarginNote(Composite card, Supplier<Optional<Control>> field, Optional<Finding> finding, String words,
        Runnable goOn) {

    /** The colour of the line to the field. */
    Role role() {
        return finding.map(found -> FindingGlyph.valueOf(found.severity().name()).role()).orElse(Role.SECONDARY);
    }

    boolean isRemark() {
        return finding.isEmpty();
    }
}
