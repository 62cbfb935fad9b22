package org.baraza.ui.stakeholders.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.drawing.MatrixModel;
import org.baraza.drawing.MatrixModel.Mark;
import org.baraza.drawing.MatrixScene;
import org.baraza.drawing.Part;
import org.baraza.drawing.Point;
import org.baraza.drawing.Position;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Target;
import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.Zoom;

/** The painted side of the room laid out for a size: the matrix and, under it, the groups without a place. */
public final class MatrixSurface {

    private final MatrixLook look;
    private final MatrixModel model;
    private final MatrixScene matrix;
    private final Tray tray;
    private final Extent extent;
    private final Scene atRest;

    public MatrixSurface(MatrixLook look, TextMeasure measure) {
        this.look = look;
        this.model = look.model();
        this.extent = look.extent();
        this.tray = new Tray(look.notPlaced(), extent, look.metrics(), measure);
        this.matrix = MatrixScene.of(model, extent.zoom(), extent.width(), Math.max(1, footTop()), look.metrics(), measure);
        this.atRest = withTray(matrix.scene());
    }

    /** Whether a surface laid out by that would be this one. */
    public boolean looksLike(MatrixLook other) {
        return look.equals(other);
    }

    /** Where the strip under the matrix begins. */
    public double footTop() {
        return extent.height() - tray.height();
    }

    public Scene atRest() {
        return atRest;
    }

    /** The drawing while a group is carried. */
    public Scene carrying(Carry carry) {
        Point place = matrix.pointOf(carry.to());
        return withTray(carry.from().isPresent() ? matrix.dragging(carry.group().getId(), place)
                : matrix.placing(Names.of(carry.group()), place));
    }

    /** Marks in the order of the table, then the groups in the tray. */
    public List<Target> targets() {
        List<Target> targets = atRest.targets();
        Stream<Target> marks = model.marks().stream().flatMap(mark -> targets.stream().filter(
                target -> target.element().equals(mark.id())));
        Stream<Target> chips = targets.stream().filter(target -> model.mark(target.element()).isEmpty());
        return Stream.concat(marks, chips).toList();
    }

    /** Id of the group shown at a place; where marks touch, the nearest. */
    public Optional<String> groupAt(Point point) {
        return matrix.markAt(point).map(Mark::id)
                .or(() -> atRest.targetAt(point).map(Target::element).filter(id -> model.mark(id).isEmpty()));
    }

    public Position positionAt(Point point) {
        return matrix.positionAt(point);
    }

    /** The look at the matrix that many times closer, at a place in it. */
    public Zoom closer(double factor, Point at) {
        return extent.zoom().within(model).closer(factor, matrix.exactlyAt(at)).within(model);
    }

    /** The look at the matrix moved along with a pointer. */
    public Zoom dragged(Point from, Point to) {
        Position start = matrix.exactlyAt(from);
        Position end = matrix.exactlyAt(to);
        Position middle = extent.zoom().within(model).middle();
        return extent.zoom().around(new Position(middle.current() + start.current() - end.current(),
                middle.desired() + start.desired() - end.desired())).within(model);
    }

    /** The look at the matrix, moved if need be so that a group's mark is in sight. */
    public Zoom showing(String group) {
        return model.mark(group).map(Mark::at).filter(at -> !matrix.shows(at))
                .map(at -> extent.zoom().around(at).within(model)).orElseGet(extent::zoom);
    }

    /** The true place of a group's mark; empty for one in the tray. */
    public Optional<Point> placeOf(String group) {
        return model.mark(group).map(Mark::at).map(matrix::pointOf);
    }

    /** Whether a group may be dropped there. */
    public boolean isInPlot(Point point) {
        return matrix.isInPlot(point);
    }

    private Scene withTray(Scene scene) {
        List<Part> below = tray.parts(footTop(), model.selected());
        return new Scene(extent.width(), extent.height(), scene.name(), Stream.concat(scene.parts().stream(), below.stream()).toList());
    }
}
