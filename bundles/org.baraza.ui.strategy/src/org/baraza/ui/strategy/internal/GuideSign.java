package org.baraza.ui.strategy.internal;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.baraza.analysis.TaskProgress;
import org.baraza.drawing.Grid16;
import org.baraza.drawing.Paint;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.Shape;
import org.baraza.model.strategy.Task;
import org.baraza.ui.strategy.internal.model.GuideModel;

/** What stands before a line of the Guide. */
enum GuideSign {

    PHASE_DONE, PHASE_CURRENT, PHASE_LATER, TASK_DONE, TASK_NEXT, TASK_BEGUN, TASK_LATER;

    private static final int HALF_STEPS = 12;

    static GuideSign of(GuideModel model, GuideModel.PhaseProgress phase) {
        if (phase.isComplete()) {
            return PHASE_DONE;
        }
        return model.isCurrent(phase) ? PHASE_CURRENT : PHASE_LATER;
    }

    static GuideSign of(Task task, boolean next) {
        if (TaskProgress.isDone(task)) {
            return TASK_DONE;
        }
        if (next) {
            return TASK_NEXT;
        }
        return TaskProgress.of(task).filter(TaskProgress::hasBegun).isPresent() ? TASK_BEGUN : TASK_LATER;
    }

    List<Shape> at(Point centre, double size) {
        Grid16 grid = new Grid16(centre, size);
        return switch (this) {
            case PHASE_DONE -> List.of(ring(grid, Role.ACCENT, 7.2), tick(grid, Role.ACCENT));
            case PHASE_CURRENT -> List.of(grid.disc(7.6, Paint.fill(Role.ACCENT)));
            case PHASE_LATER -> List.of(ring(grid, Role.FIELD_EDGE, 7.2));
            case TASK_DONE -> List.of(tick(grid, Role.ON_TRACK));
            case TASK_NEXT -> List.of(ring(grid, Role.ACCENT, 5), grid.disc(2.2, Paint.fill(Role.ACCENT)));
            case TASK_BEGUN -> List.of(grid.polygon(Paint.fill(Role.SECONDARY), half()), ring(grid, Role.SECONDARY, 5));
            case TASK_LATER -> List.of(ring(grid, Role.FIELD_EDGE, 5));
        };
    }

    /** The right half of the ring. */
    private static double[] half() {
        return IntStream.rangeClosed(0, HALF_STEPS).mapToObj(i -> Math.PI * i / HALF_STEPS - Math.PI / 2)
                .flatMapToDouble(angle -> DoubleStream.of(8 + 5 * Math.cos(angle), 8 + 5 * Math.sin(angle))).toArray();
    }

    private static Shape ring(Grid16 grid, Role role, double radius) {
        return grid.disc(radius, Paint.edge(grid.stroke(role, 1.4)));
    }

    private static Shape tick(Grid16 grid, Role role) {
        return grid.sign(grid.stroke(role, 1.6), 4.4, 8.4, 7, 11, 11.8, 5.4);
    }
}
