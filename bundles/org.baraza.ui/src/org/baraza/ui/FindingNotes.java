package org.baraza.ui;

import java.util.List;
import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.checks.Fix;
import org.baraza.drawing.FindingGlyph;
import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * The notes of the checks at a cell, one at a time: what to do, why, where it is written, and what settles it. Escape or
 * a click elsewhere closes them.
 */
public final class FindingNotes {

    private static final double WIDTH = 360;
    private static final int MOST_FIXES = 2;

    /** What the notes ask for. */
    public interface Commands {

        void fix(Finding finding, Fix fix);

        /** Asks why the team can live with the finding. */
        void waive(Finding finding);
    }

    private final Control owner;
    private final SceneFonts fonts;
    private final Commands commands;
    private Optional<Shell> open = Optional.empty();

    /** @param owner what the notes are about stands on it */
    public FindingNotes(Control owner, Commands commands) {
        this.owner = owner;
        this.fonts = new SceneFonts(owner);
        this.commands = commands;
    }

    /** @param cell in the owner's coordinates */
    public void open(Rectangle cell, List<Finding> findings) {
        if (!findings.isEmpty()) {
            open(cell, findings, 0);
        }
    }

    private void open(Rectangle cell, List<Finding> findings, int which) {
        close();
        Finding finding = findings.get(which);
        Shell shell = new Shell(owner.getShell(), SWT.NO_TRIM);
        open = Optional.of(shell);
        shell.setBackground(Colours.of(FindingGlyph.valueOf(finding.severity().name()).role()));
        GridLayoutFactory.fillDefaults().extendedMargins(px(3), 1, 1, 1).applyTo(shell);
        Composite page = new Composite(shell, SWT.NONE);
        page.setBackground(Colours.of(Role.PAGE));
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.fillDefaults().margins(px(12), px(10)).spacing(0, px(4)).applyTo(page);
        text(page, finding.message(), fonts.metrics().base().semibold(), Role.TEXT);
        text(page, finding.reason(), fonts.metrics().base(), Role.TEXT);
        text(page, finding.citation(), fonts.metrics().note(), Role.SECONDARY);
        Composite line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(MOST_FIXES + 2).applyTo(line);
        finding.fixes().stream().limit(MOST_FIXES).forEach(fix -> button(line, fix.label(),
                () -> commands.fix(finding, fix)));
        button(line, Messages.Details_waive, () -> commands.waive(finding));
        if (findings.size() > 1) {
            Button next = new Button(line, SWT.PUSH);
            next.setText(NLS.bind(Messages.Note_next, which + 1, findings.size()));
            next.addListener(SWT.Selection, event -> open(cell, findings, (which + 1) % findings.size()));
        }
        place(shell, cell);
        shell.addListener(SWT.Traverse, this::leave);
        shell.addListener(SWT.Deactivate, event -> owner.getDisplay().asyncExec(() -> closeBehind(shell)));
        shell.addListener(SWT.Dispose, event -> open = open.filter(other -> other != shell));
        shell.setText(finding.message());
        shell.open();
        line.getChildren()[0].setFocus();
    }

    private void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
            owner.setFocus();
        }
    }

    /** Below the cell, above it where there is no room below. */
    private void place(Shell shell, Rectangle cell) {
        Point size = shell.computeSize(px(WIDTH), SWT.DEFAULT);
        Point below = owner.toDisplay(cell.x, cell.y + cell.height);
        Rectangle screen = owner.getMonitor().getClientArea();
        int y = below.y + size.y <= screen.y + screen.height ? below.y : below.y - cell.height - size.y;
        int x = Math.min(below.x, screen.x + screen.width - size.x);
        shell.setBounds(x, y, size.x, size.y);
    }

    private void text(Composite parent, String words, TextStyle style, Role role) {
        if (!words.isBlank()) {
            Label label = new Label(parent, SWT.WRAP);
            label.setText(words.replace("&", "&&"));
            label.setFont(fonts.font(style));
            label.setForeground(Colours.of(role));
            GridDataFactory.fillDefaults().grab(true, false).hint(px(WIDTH) - px(32), SWT.DEFAULT)
                    .applyTo(label);
        }
    }

    private void button(Composite parent, String words, Runnable body) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> {
            close();
            body.run();
        });
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }

    private void close() {
        open.ifPresent(FindingNotes::close);
    }

    /** A tooltip that goes away just then takes the note's activation for a moment; that closes nothing. */
    private static void closeBehind(Shell shell) {
        if (!shell.isDisposed() && shell.getDisplay().getActiveShell() != shell) {
            close(shell);
        }
    }

    private static void close(Shell shell) {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
