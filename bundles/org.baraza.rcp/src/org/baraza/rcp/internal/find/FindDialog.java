package org.baraza.rcp.internal.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.baraza.drawing.Role;
import org.baraza.rcp.internal.find.FoundLines.Note;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.find.Found;
import org.baraza.ui.find.FoundGroup;
import org.baraza.ui.find.Lookup;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Finds anything and does anything: a field to type in, and under it what fits, with every letter. Arrows, page keys, Home
 * and End move the choice, Enter takes it; Escape and whatever else takes the keys close it.
 */
public final class FindDialog extends Window {

    private static final int EDGE = 1;
    private static final int MARGIN = 8;

    private final Lookup lookup;
    private final RecentChoices recent;
    private final Supplier<Optional<FindField>> field;
    private FindPlace place;
    private FindEntry entry;
    private FoundCanvas list;

    /** @param field in the window's tools, under which it opens if that is to be seen */
    public FindDialog(Shell window, Supplier<Optional<FindField>> field, Lookup lookup, RecentChoices recent) {
        super(window);
        this.lookup = lookup;
        this.recent = recent;
        this.field = field;
        setShellStyle(SWT.NO_TRIM | SWT.DOUBLE_BUFFERED | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setLayout(null);
        place = new FindPlace((Shell) shell.getParent(), field, new SceneFonts(shell).metrics());
        shell.setText(Messages.Find_title);
        shell.addListener(SWT.Paint, event -> paintEdge(event.gc, shell));
        Listener leaving = event -> shell.getDisplay().asyncExec(this::closeUnlessNeeded);
        shell.addListener(SWT.Deactivate, leaving);
        shell.getParent().addListener(SWT.Activate, leaving); // from a window that it opened itself
        shell.addListener(SWT.Dispose, event -> shell.getParent().removeListener(SWT.Activate, leaving));
        shell.addListener(SWT.Resize, event -> layOut(shell));
        Appearance.whenChanged(shell, shell::redraw);
    }

    @Override
    protected Control createContents(Composite parent) {
        entry = new FindEntry(parent, this::show, () -> list.lines().choice().map(FoundVoice::spoken).orElse(""));
        list = new FoundCanvas(parent, this::go);
        entry.text().addListener(SWT.KeyDown, this::key);
        entry.text().addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_ESCAPE);
        entry.text().addListener(SWT.DefaultSelection, event -> list.lines().choice().ifPresent(this::go));
        show("");
        return entry;
    }

    /** As high as what was found, within the window. */
    @Override
    protected void initializeBounds() {
        getShell().setBounds(place.within(wantedHeight()));
        entry.text().setFocus();
        getShell().getDisplay().asyncExec(lookup::prepare);
    }

    @Override
    protected Point getInitialSize() {
        return getShell().getSize();
    }

    private void show(String typed) {
        List<FoundGroup> groups = lookup.find(typed);
        boolean nothing = !typed.isBlank() && groups.stream().noneMatch(group -> group.found().stream()
                .anyMatch(found -> !found.id().isEmpty()));
        List<Note> notes = nothing ? List.of(new Note(NLS.bind(Messages.Find_nothing, typed.strip()), true),
                new Note(Messages.Find_nothing_try, false)) : List.of();
        list.show(FoundLines.of(notes, groups), nothing ? "" : typed);
        entry.chosen();
        getShell().setBounds(place.within(wantedHeight()));
    }

    private void key(Event event) {
        FoundLines lines = list.lines();
        Optional<FoundLines> next = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> Optional.of(lines.move(1));
            case SWT.ARROW_UP -> Optional.of(lines.move(-1));
            case SWT.PAGE_DOWN -> Optional.of(lines.move(list.page()));
            case SWT.PAGE_UP -> Optional.of(lines.move(-list.page()));
            case SWT.HOME -> Optional.of(lines.first());
            case SWT.END -> Optional.of(lines.last());
            default -> Optional.empty();
        };
        next.ifPresent(moved -> {
            event.doit = false;
            list.choose(moved);
            entry.chosen();
        });
    }

    /** Closes first: what is gone to takes the keys. */
    private void go(Found found) {
        if (!found.id().isEmpty()) {
            recent.note(found.id());
        }
        Control window = getParentShell();
        close();
        window.getDisplay().asyncExec(found.go());
    }

    /** A window that it opened itself, such as help, leaves it open. */
    private void closeUnlessNeeded() {
        Shell shell = getShell();
        if (shell != null && !shell.isDisposed()) {
            Shell active = shell.getDisplay().getActiveShell();
            if (active != null && active != shell && active.getParent() != shell) {
                close();
            }
        }
    }

    private void layOut(Shell shell) {
        Rectangle area = shell.getClientArea();
        int height = entry.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        int margin = place.px(MARGIN);
        entry.setBounds(EDGE + margin, EDGE + margin, area.width - 2 * (EDGE + margin), height);
        int top = EDGE + 2 * margin + height;
        list.setBounds(EDGE, top, area.width - 2 * EDGE, Math.max(0, area.height - top - EDGE));
    }

    private int wantedHeight() {
        return 2 * EDGE + 2 * place.px(MARGIN) + entry.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + list.wantedHeight();
    }

    private static void paintEdge(GC gc, Shell shell) {
        Rectangle area = shell.getClientArea();
        gc.setBackground(Colours.of(Role.PAGE));
        gc.fillRectangle(area);
        gc.setForeground(Colours.of(Role.FIELD_EDGE));
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
}
