package org.baraza.ui.stakeholders.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Placement;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.drawing.MatrixModel;
import org.baraza.drawing.MatrixModels;
import org.baraza.drawing.Role;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Target;
import org.baraza.drawing.Zoom;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Session;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.stakeholders.internal.model.Badges;
import org.baraza.ui.stakeholders.internal.model.Carry;
import org.baraza.ui.stakeholders.internal.model.Extent;
import org.baraza.ui.stakeholders.internal.model.Foot;
import org.baraza.ui.stakeholders.internal.model.MatrixLook;
import org.baraza.ui.stakeholders.internal.model.MatrixLook.Unplaced;
import org.baraza.ui.stakeholders.internal.model.MatrixRoom;
import org.baraza.ui.stakeholders.internal.model.MatrixSurface;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The matrix and the tray on the screen. Mouse, keyboard and screen readers come to it from classes of their own. */
final class MatrixCanvas implements GroupActions.Place {

    private final Composite area;
    private final Composite listing;
    private final Canvas control;
    private final SceneFonts fonts;
    private final ElementSelection selection;
    private Optional<Session> session = Optional.empty();
    private Optional<MatrixSurface> surface = Optional.empty();
    private Optional<Carry> carry = Optional.empty();
    private Optional<MatrixModel> past = Optional.empty();
    private Optional<Control> foot = Optional.empty();
    private Zoom zoom = Zoom.none();
    private boolean allTrails = true;
    private boolean tangled;

    MatrixCanvas(Composite parent, ElementSelection selection) {
        this.selection = selection;
        area = new Composite(parent, SWT.LEFT_TO_RIGHT); // axes stay where they are, whatever the direction of words
        control = new Canvas(area, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        area.addListener(SWT.Resize, event -> control.setBounds(area.getClientArea()));
        listing = new Composite(area, SWT.NO_FOCUS);
        listing.setSize(1, 1);
        fonts = new SceneFonts(control);
        control.addListener(SWT.Paint, event -> paint(event.gc));
        control.addListener(SWT.Resize, event -> layOut());
        control.addListener(SWT.FocusIn, event -> control.redraw());
        control.addListener(SWT.FocusOut, event -> control.redraw());
        Appearance.whenChanged(control, control::redraw);
    }

    @Override
    public Canvas control() {
        return control;
    }

    void show(Session shown) {
        session = Optional.of(shown);
        past = Optional.empty();
        if (carry.filter(held -> !shown.strategy().getStakeholders().contains(held.group())).isPresent()) {
            carry(Optional.empty());
        }
        layOut();
    }

    MatrixRoom room() {
        return new MatrixRoom(fonts.metrics());
    }

    /** The parent of what stands on the surface. */
    Composite area() {
        return area;
    }

    /** Lies behind the surface, holds nothing and never has the focus. */
    Composite listing() {
        return listing;
    }

    /** Puts a control into the strip under the matrix, as long as it is visible. */
    void foot(Control below) {
        foot = Optional.of(below);
        below.moveAbove(control);
    }

    /** Shows the matrix as it was, or again as it is. */
    void replay(Optional<MatrixModel> shown) {
        past = shown;
        layOut();
    }

    boolean isReplaying() {
        return past.isPresent();
    }

    /** Whether every group shows where it came from, or the selected one only. */
    void showAllTrails(boolean all) {
        allTrails = all;
        layOut();
    }

    /** Whether only one trail is drawn, for all would hide one another. */
    boolean isTangled() {
        return allTrails && tangled;
    }

    /** Lays everything out as selection, size and content ask for now. */
    void layOut() {
        Rectangle client = control.getClientArea();
        Optional<Control> below = foot.filter(Control::getVisible);
        Point size = below.map(bar -> bar.computeSize(SWT.DEFAULT, SWT.DEFAULT)).orElseGet(() -> new Point(0, 0));
        Foot room = below.isEmpty() ? Foot.none() : new Foot(size.x, size.y + 2);
        Optional<MatrixLook> look = strategy().filter(strategy -> client.width > 0 && client.height > 0)
                .map(strategy -> new MatrixLook(model(strategy), notPlaced(strategy),
                        new Extent(client.width, client.height, room, zoom), fonts.metrics()));
        if (look.isPresent() && surface.filter(shown -> shown.looksLike(look.get())).isPresent()) {
            return; // most changes of a plan move nothing here
        }
        surface = look.map(next -> new MatrixSurface(next, fonts));
        below.ifPresent(bar -> surface.ifPresent(shown -> {
            int top = (int) Math.ceil(shown.footTop()) + 1;
            // beside the edge that shows the focus
            bar.setBounds(1, top + (client.height - top - size.y) / 2, Math.min(size.x, client.width - 2), size.y);
        }));
        control.redraw();
    }

    Zoom zoom() {
        return zoom;
    }

    void zoom(Zoom look) {
        if (!zoom.equals(look)) {
            zoom = look;
            layOut();
        }
    }

    Optional<MatrixSurface> surface() {
        return surface;
    }

    Optional<Strategy> strategy() {
        return session.map(Session::strategy);
    }

    Optional<Carry> carry() {
        return carry;
    }

    void carry(Optional<Carry> held) {
        carry = held;
        control.redraw();
    }

    Optional<StakeholderGroup> group(String id) {
        return strategy().stream().flatMap(strategy -> strategy.getStakeholders().stream())
                .filter(group -> id.equals(group.getId())).findFirst();
    }

    Optional<StakeholderGroup> selected() {
        return selection.element().filter(StakeholderGroup.class::isInstance).map(StakeholderGroup.class::cast);
    }

    @Override
    public Optional<StakeholderGroup> chosen() {
        return selected();
    }

    @Override
    public Rectangle bounds(StakeholderGroup group) {
        return surface.stream().flatMap(shown -> shown.targets().stream())
                .filter(target -> target.element().equals(group.getId())).map(Target::area).findFirst()
                .map(box -> new Rectangle((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height()))
                .orElseGet(control::getClientArea);
    }

    void select(String id) {
        group(id).ifPresent(selection::select);
    }

    private void paint(GC gc) {
        gc.setBackground(Colours.of(Role.PAGE));
        gc.fillRectangle(control.getClientArea());
        surface.ifPresent(shown -> new ScenePainter(Appearance.palette(), fonts).paint(gc, scene(shown)));
        if (control.isFocusControl()) {
            paintFocus(gc);
        }
    }

    private Scene scene(MatrixSurface shown) {
        return carry.map(shown::carrying).orElseGet(shown::atRest);
    }

    private void paintFocus(GC gc) {
        Rectangle client = control.getClientArea();
        gc.setForeground(Colours.of(Role.ACCENT));
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.drawRectangle(0, 0, client.width - 1, client.height - 1);
    }

    private MatrixModel model(Strategy strategy) {
        MatrixModel model = past.orElseGet(() -> MatrixModels.of(strategy, Locale.getDefault())
                .badged(new Badges(session.orElseThrow().findings()).of(strategy)));
        Optional<String> chosen = selected().map(StakeholderGroup::getId);
        tangled = model.isTangled();
        MatrixModel trails = allTrails && !tangled ? model : model.withTrailOf(chosen);
        return chosen.map(trails::select).orElse(trails);
    }

    private static List<Unplaced> notPlaced(Strategy strategy) {
        return StakeholderMatrix.of(strategy).notPlaced().stream().map(Placement::group).map(Unplaced::of).toList();
    }
}
