package org.baraza.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.checks.Finding;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;

/**
 * What the checks find of where the cursor is: of a cell, a field, or what is chosen.
 *
 * @param owner what the place lies on
 * @param place in the owner's coordinates; the notes open below it
 * @param findings the heaviest first
 * @param edit opens where what a finding asks for is written, if that is elsewhere
 */
public record Noted(Control owner, Rectangle place, List<Finding> findings, Function<Finding, Optional<Runnable>> edit) {

    private static final String HERE = Noted.class.getName();

    /** What a control says of itself. */
    @FunctionalInterface
    public interface Here {

        /** @param focus the control itself, or the one on it that has the focus; empty if it knows nothing of it */
        Optional<Noted> of(Control focus);
    }

    public Noted {
        findings = findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    public Noted(Control owner, Rectangle place, List<Finding> findings) {
        this(owner, place, findings, finding -> Optional.empty());
    }

    /** At the chosen row of a table, or at a whole control. */
    public static Noted at(Control owner, List<Finding> findings) {
        return new Noted(owner, place(owner), findings);
    }

    /** @param way to where what a finding asks for is written */
    public Noted edited(Function<Finding, Optional<Runnable>> way) {
        return new Noted(owner, place, findings, way);
    }

    private static Rectangle place(Control owner) {
        return owner instanceof Table table && table.getSelectionIndex() >= 0
                ? table.getItem(table.getSelectionIndex()).getBounds()
                : new Rectangle(0, 0, owner.getSize().x, owner.getSize().y);
    }

    /** The control knows what is found of where the cursor is in it. */
    public static void in(Control control, Here here) {
        control.setData(HERE, here);
    }

    /** What the innermost control knows that knows anything. */
    public static Optional<Noted> where(Control focus) {
        return Stream.<Control>iterate(focus, control -> control != null, Control::getParent)
                .map(control -> control.getData(HERE)).filter(Here.class::isInstance).map(Here.class::cast)
                .flatMap(here -> here.of(focus).stream()).findFirst();
    }
}
