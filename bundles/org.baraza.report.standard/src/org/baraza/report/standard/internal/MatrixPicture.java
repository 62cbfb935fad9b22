package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Limits;
import org.baraza.analysis.Placement;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.analysis.Tier;
import org.baraza.drawing.MatrixModel;
import org.baraza.drawing.MatrixModel.Axis;
import org.baraza.drawing.MatrixModel.Mark;
import org.baraza.drawing.MatrixScene;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Position;
import org.baraza.drawing.Scene;
import org.baraza.drawing.TextMeasure;
import org.baraza.model.strategy.StakeholderGroup;

/** The stakeholder matrix as a drawing for paper. */
final class MatrixPicture {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 560;

    private final Desk desk;
    private final Limits limits;

    MatrixPicture(Desk desk) {
        this.desk = desk;
        this.limits = Limits.of(desk.strategy());
    }

    /** Empty if no group has a place in it. */
    Optional<Scene> of(StakeholderMatrix matrix) {
        List<Mark> marks = matrix.placements().stream().flatMap(placement -> mark(placement).stream()).toList();
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        MatrixModel model = new MatrixModel(desk.language(),
                new Axis(limits.currentAxisName().orElse(desk.text("axis.current")), scaled(limits.currentCut())),
                new Axis(limits.desiredAxisName().orElse(desk.text("axis.desired")), scaled(limits.desiredCut())),
                marks);
        return Optional.of(MatrixScene.of(model, WIDTH, HEIGHT, Metrics.standard(), TextMeasure.estimated()).scene());
    }

    private Optional<Mark> mark(Placement placement) {
        StakeholderGroup group = placement.group();
        return placement.quadrant().map(quadrant -> {
            Position at = new Position(scaled(group.getCurrent()), scaled(group.getDesired()));
            Mark mark = numbered(Mark.of(given(group.getId()), given(group.getName()), at, quadrant), placement);
            return group.isNonUser() ? mark.notYetUser() : mark;
        });
    }

    private static Mark numbered(Mark mark, Placement placement) {
        if (placement.tier() == Tier.BEHIND_CUT && placement.place().isPresent()) {
            return mark.behindCut(placement.place().getAsInt());
        }
        return placement.rank().isPresent() ? mark.ranked(placement.rank().getAsInt()) : mark;
    }

    /** From the profile's scale onto that of the drawing. */
    private double scaled(double value) {
        double length = limits.axisMost() - limits.axisLeast();
        double share = length > 0 ? (value - limits.axisLeast()) / length : 0;
        return Math.clamp(Position.LOWEST + share * (Position.HIGHEST - Position.LOWEST), Position.LOWEST,
                Position.HIGHEST);
    }
}
