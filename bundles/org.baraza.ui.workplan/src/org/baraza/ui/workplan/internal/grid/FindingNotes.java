package org.baraza.ui.workplan.internal.grid;

import java.util.List;
import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.checks.Fix;
import org.baraza.drawing.FindingGlyph;
import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.workplan.internal.Messages;
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

        /** Where findings are waived. */
        void showFindings(Finding finding);
    }

    private final Control owner;
    private final Sheet sheet;
    private final Commands commands;
    private Optional<Shell> open = Optional.empty();

    FindingNotes(Control owner, Sheet sheet, Commands commands) {
        this.owner = owner;
        this.sheet = sheet;
        this.commands = commands;
    }

    /** @param cell in the owner's coordinates */
    void open(Rectangle cell, List<Finding> findings) {
        open(cell, findings, 0);
    }

    private void open(Rectangle cell, List<Finding> findings, int which) {
        close();
        Finding finding = findings.get(which);
        Shell shell = new Shell(owner.getShell(), SWT.NO_TRIM);
        open = Optional.of(shell);
        shell.setBackground(sheet.colour(FindingGlyph.valueOf(finding.severity().name()).role()));
        GridLayoutFactory.fillDefaults().extendedMargins(sheet.px(3), 1, 1, 1).applyTo(shell);
        Composite page = new Composite(shell, SWT.NONE);
        page.setBackground(sheet.colour(Role.PAGE));
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.fillDefaults().margins(sheet.px(12), sheet.px(10)).spacing(0, sheet.px(4)).applyTo(page);
        text(page, finding.message(), sheet.metrics().base().semibold(), Role.TEXT);
        text(page, finding.reason(), sheet.metrics().base(), Role.TEXT);
        text(page, finding.citation(), sheet.metrics().note(), Role.SECONDARY);
        Composite line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(MOST_FIXES + 2).applyTo(line);
        finding.fixes().stream().limit(MOST_FIXES).forEach(fix -> button(line, fix.label(),
                () -> commands.fix(finding, fix)));
        button(line, Messages.Note_findings, () -> commands.showFindings(finding));
        if (findings.size() > 1) {
            Button next = new Button(line, SWT.PUSH);
            next.setText(NLS.bind(Messages.Note_next, which + 1, findings.size()));
            next.addListener(SWT.Selection, event -> open(cell, findings, (which + 1) % findings.size()));
        }
        place(shell, cell);
        shell.addListener(SWT.Traverse, FindingNotes::leave);
        shell.addListener(SWT.Deactivate, event -> owner.getDisplay().asyncExec(() -> close(shell)));
        shell.addListener(SWT.Dispose, event -> open = open.filter(other -> other != shell));
        shell.open();
        line.getChildren()[0].setFocus();
    }

    private static void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            ((Shell) event.widget).dispose();
        }
    }

    /** Below the cell, above it where there is no room below. */
    private void place(Shell shell, Rectangle cell) {
        Point size = shell.computeSize(sheet.px(WIDTH), SWT.DEFAULT);
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
            label.setFont(sheet.fonts().font(style));
            label.setForeground(sheet.colour(role));
            GridDataFactory.fillDefaults().grab(true, false).hint(sheet.px(WIDTH) - sheet.px(32), SWT.DEFAULT)
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

    private void close() {
        open.ifPresent(FindingNotes::close);
    }

    private static void close(Shell shell) {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
