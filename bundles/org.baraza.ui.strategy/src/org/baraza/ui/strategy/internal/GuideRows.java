package org.baraza.ui.strategy.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.analysis.TaskProgress;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Task;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.Fit;
import org.baraza.ui.Isolated;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.strategy.internal.model.GuideModel;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/**
 * The lines of the Guide: a phase with its circle, how many tasks are done and, where there is room, until when the others
 * are due; a task with its sign, who does it and, until it is done, until when. The cell's text stays for screen readers,
 * and in the tooltip when the line is cut.
 */
final class GuideRows extends OwnerDrawLabelProvider {

    private static final Forms FORMS = Forms.ofProgram();

    private static final int ROW = 28;
    private static final int SIGN = 18;
    private static final int GAP = 8;
    private static final int EDGE = 10;
    private static final int LEVEL = 19;
    /** Per cent of the line that a long owner takes at most. */
    private static final int OWNER = 45;

    private final Tree tree;
    private final Supplier<GuideModel> model;
    private final SceneFonts fonts;

    GuideRows(Tree tree, Supplier<GuideModel> model) {
        this.tree = tree;
        this.model = model;
        fonts = new SceneFonts(tree);
    }

    /** Whether a place in a task's line is on its sign, which ticks it. */
    boolean isOnSign(int x, int start) {
        int sign = start + setIn(false);
        return x >= sign && x < sign + px(SIGN + GAP);
    }

    @Override
    public void update(ViewerCell cell) {
        cell.setText(spoken(cell.getElement()));
        super.update(cell);
    }

    @Override
    public String getToolTipText(Object element) {
        return spoken(element);
    }

    @Override
    protected void measure(Event event, Object element) {
        event.height = Math.max(event.height, px(ROW));
    }

    @Override
    protected void erase(Event event, Object element) {
        boolean selected = isSelected(event);
        if (selected) {
            int left = element instanceof Phase ? event.x + setIn(true) : 0; // the arrow before it is the system's
            event.gc.setClipping(left, event.y, tree.getClientArea().width, event.height);
            event.gc.setBackground(Colours.of(tree.isFocusControl() ? Role.SELECTION : Role.RESTING));
            event.gc.fillRectangle(left, event.y, tree.getClientArea().width, event.height);
        }
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND | SWT.FOREGROUND);
    }

    @Override
    protected void paint(Event event, Object element) {
        event.gc.setAntialias(SWT.ON);
        event.x += setIn(element instanceof Phase);
        switch (element) {
            case Phase phase -> phase(event, phase);
            case Task task -> task(event, task);
            default -> { }
        }
    }

    private void phase(Event event, Phase phase) {
        GuideModel.PhaseProgress progress = model.get().progressOf(phase);
        paint(event, GuideSign.of(model.get(), progress));
        if (!progress.isComplete()) {
            number(event, progress, model.get().isCurrent(progress) ? Role.ON_ACCENT : Role.SECONDARY);
        }
        String done = done(progress);
        int end = end() - width(done, base());
        draw(event, done, end, base(), Role.SECONDARY);
        TextStyle bold = fonts.metrics().text(13).semibold();
        TextStyle note = fonts.metrics().note();
        String due = due(progress.due());
        int before = end - px(GAP) - width(due, note);
        if (!due.isEmpty() && width(name(phase.getName()), bold) <= before - px(GAP) - start(event)) {
            draw(event, due, before, note, model.get().isOverdue(progress) ? Role.LAGGING : Role.SECONDARY);
            end = before;
        }
        name(event, name(phase.getName()), end, bold, Role.TEXT);
    }

    private void task(Event event, Task task) {
        boolean next = model.get().next().filter(task::equals).isPresent();
        paint(event, GuideSign.of(task, next));
        TextStyle note = fonts.metrics().note();
        int end = end();
        boolean done = TaskProgress.isDone(task);
        String due = done ? "" : due(Optional.ofNullable(task.getDue()));
        if (!due.isEmpty()) {
            end -= width(due, note);
            draw(event, due, end, note, model.get().isOverdue(task) ? Role.LAGGING : Role.SECONDARY);
            end -= px(GAP);
        }
        String owner = Fit.within(owner(task), (end - start(event)) * OWNER / 100, text -> fonts.width(text, note));
        if (!owner.isEmpty()) { // of a line that is too long the name is cut first: it begins with what matters
            draw(event, owner, end - width(owner, note), note, Role.SECONDARY);
            end -= width(owner, note) + px(GAP);
        }
        name(event, name(task.getName()), end, isSelected(event) ? base().semibold() : base(),
                done ? Role.SECONDARY : Role.TEXT);
    }

    private void paint(Event event, GuideSign sign) {
        ScenePainter painter = new ScenePainter(Appearance.palette(), fonts);
        Point middle = new Point(event.x + px(SIGN) / 2.0, event.y + event.height / 2.0);
        sign.at(middle, px(SIGN)).forEach(shape -> painter.paint(event.gc, shape));
    }

    private void number(Event event, GuideModel.PhaseProgress progress, Role role) {
        String number = Integer.toString(model.get().phases().indexOf(progress) + 1);
        TextStyle style = fonts.metrics().note().semibold();
        draw(event, number, event.x + (px(SIGN) - width(number, style)) / 2, style, role);
    }

    private void name(Event event, String name, int end, TextStyle style, Role role) {
        draw(event, Fit.within(name, end - start(event) - px(GAP), text -> fonts.width(text, style)), start(event), style,
                role);
    }

    private void draw(Event event, String text, int x, TextStyle style, Role role) {
        GC gc = event.gc;
        gc.setFont(fonts.font(style));
        gc.setForeground(Colours.of(role));
        gc.drawText(Isolated.text(text), x, event.y + (event.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }

    /** Where lines run from right to left, GTK tells no room for arrows and depth. */
    private int setIn(boolean phase) {
        boolean mirrored = tree.getOrientation() == SWT.RIGHT_TO_LEFT && SWT.getPlatform().equals("gtk");
        return !mirrored ? 0 : px(phase ? LEVEL : 2 * LEVEL);
    }

    private int start(Event event) {
        return event.x + px(SIGN + GAP);
    }

    private int end() {
        return tree.getClientArea().width - px(EDGE);
    }

    private boolean isSelected(Event event) {
        return List.of(tree.getSelection()).contains(event.item);
    }

    private TextStyle base() {
        return fonts.metrics().base();
    }

    private int width(String text, TextStyle style) {
        return (int) Math.ceil(fonts.width(text, style));
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }

    private String spoken(Object element) {
        return switch (element) {
            case Phase phase -> Stream.of(name(phase.getName()), done(model.get().progressOf(phase)),
                    due(model.get().progressOf(phase).due())).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
            case Task task -> Stream.of(name(task.getName()), TaskProgress.isDone(task) ? Messages.Guide_isDone : progress(task), owner(task),
                    due(Optional.ofNullable(task.getDue()))).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
            default -> "";
        };
    }

    /** "3 of 5", where the document shows it. */
    private static String progress(Task task) {
        return TaskProgress.of(task).filter(TaskProgress::hasBegun)
                .map(shown -> NLS.bind(Messages.Guide_done, shown.done(), shown.total())).orElse("");
    }

    private static String done(GuideModel.PhaseProgress progress) {
        return NLS.bind(Messages.Guide_done, progress.done(), progress.total());
    }

    private static String owner(Task task) {
        return name(task.getOwner());
    }

    private static String due(Optional<LocalDate> day) {
        return day.map(FORMS::date).orElse("");
    }

    private static String name(String name) {
        return name == null ? "" : name;
    }
}
