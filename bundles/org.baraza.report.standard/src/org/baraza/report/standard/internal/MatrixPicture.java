package org.baraza.report.standard.internal;

import java.util.Optional;

import org.baraza.drawing.MatrixModel;
import org.baraza.drawing.MatrixModels;
import org.baraza.drawing.MatrixScene;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Scene;
import org.baraza.drawing.TextMeasure;

/** The stakeholder matrix as a drawing for paper: the same as on the screen. */
record MatrixPicture(Desk desk) {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 560;

    /** Empty if no group has a place in it. */
    Optional<Scene> scene() {
        return Optional.of(MatrixModels.of(desk.strategy(), desk.language())).filter(model -> !model.marks().isEmpty())
                .map(MatrixPicture::drawn);
    }

    private static Scene drawn(MatrixModel model) {
        return MatrixScene.of(model, WIDTH, HEIGHT, Metrics.standard(), TextMeasure.paper()).scene();
    }
}
