package org.baraza.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.baraza.checks.Finding;
import org.baraza.checks.Fix;
import org.baraza.drawing.Role;
import org.baraza.ui.Colours;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * The notes of the checks at a cell, one at a time: what to do, why, where it is written, and what settles it. Escape or
 * a click elsewhere closes them.
 */
public final class NotesAtCell {

    private static final double WIDTH = 380;

    private final Control owner;
    private final CardStyle style;
    private final BiConsumer<Finding, Fix> fix;
    private final Consumer<Finding> waive;
    private Optional<Shell> open = Optional.empty();

    /**
     * @param owner what the notes are about stands on it
     * @param waive asks why the team can live with the finding
     */
    public NotesAtCell(Control owner, BiConsumer<Finding, Fix> fix, Consumer<Finding> waive) {
        this.owner = owner;
        this.style = new CardStyle(owner);
        this.fix = fix;
        this.waive = waive;
    }

    /** @param edit opens the cell in which what a finding asks for is written, if there is one */
    public void open(Rectangle cell, List<Finding> findings, Function<Finding, Optional<Runnable>> edit) {
        if (!findings.isEmpty()) {
            open(cell, findings, edit, 0);
        }
    }

    private void open(Rectangle cell, List<Finding> findings, Function<Finding, Optional<Runnable>> edit, int which) {
        close();
        Finding finding = findings.get(which);
        Shell shell = new Shell(owner.getShell(), SWT.NO_TRIM);
        open = Optional.of(shell);
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
        shell.addListener(SWT.Paint, event -> edge(shell, event.gc));
        Composite page = new Composite(shell, SWT.NONE);
        page.setBackground(Colours.of(Role.PAGE));
        page.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.fillDefaults().margins(style.px(10), style.px(10)).applyTo(page);
        Composite note = FindingNote.create(page, style, finding, offered -> closing(() -> fix.accept(finding, offered)),
                waived -> closing(() -> waive.accept(waived)), edit.apply(finding).map(body -> () -> closing(body)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(note);
        if (findings.size() > 1) {
            CardLink next = new CardLink(page, style, CardLink.Words.command(NLS.bind(Messages.Note_next, which + 1,
                    findings.size())), () -> open(cell, findings, edit, (which + 1) % findings.size()));
            GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(next);
        }
        place(shell, cell);
        shell.addListener(SWT.Traverse, this::leave);
        shell.addListener(SWT.Deactivate, event -> owner.getDisplay().asyncExec(() -> closeBehind(shell)));
        shell.addListener(SWT.Dispose, event -> open = open.filter(other -> other != shell));
        shell.setText(finding.message());
        shell.open();
        page.setFocus();
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
        Point size = shell.computeSize(style.px(WIDTH), SWT.DEFAULT);
        Point below = owner.toDisplay(cell.x, cell.y + cell.height);
        Rectangle screen = owner.getMonitor().getClientArea();
        int y = below.y + size.y <= screen.y + screen.height ? below.y : below.y - cell.height - size.y;
        int x = Math.min(below.x, screen.x + screen.width - size.x);
        shell.setBounds(x, y, size.x, size.y);
    }

    private static void edge(Shell shell, GC gc) {
        Rectangle area = shell.getClientArea();
        gc.setForeground(Colours.of(Role.FIELD_EDGE));
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }

    private void closing(Runnable body) {
        close();
        body.run();
    }

    private void close() {
        open.ifPresent(NotesAtCell::close);
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
