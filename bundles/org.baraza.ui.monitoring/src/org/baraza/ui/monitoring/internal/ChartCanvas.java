package org.baraza.ui.monitoring.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.drawing.ChartModel;
import org.baraza.drawing.ChartScene;
import org.baraza.drawing.Point;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Target;
import org.baraza.ui.Appearance;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The chart of an indicator, in the size that there is. A click on a mark chooses its day; the ledger says it all. */
final class ChartCanvas {

    private final Canvas canvas;
    private final SceneFonts fonts;
    private Consumer<LocalDate> chosen = date -> { };
    private Optional<ChartModel> model = Optional.empty();
    private Optional<Scene> scene = Optional.empty();

    ChartCanvas(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS | SWT.LEFT_TO_RIGHT);
        fonts = new SceneFonts(canvas);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> arrange());
        canvas.addListener(SWT.MouseMove, this::hover);
        canvas.addListener(SWT.MouseDown, event -> targetAt(event).flatMap(ChartCanvas::day).ifPresent(chosen));
        SpokenName.of(canvas, this::spoken);
        SpokenName.as(canvas, ACC.ROLE_GRAPHIC);
    }

    Control control() {
        return canvas;
    }

    void onChosen(Consumer<LocalDate> listener) {
        chosen = listener;
    }

    void show(ChartModel next) {
        model = Optional.of(next);
        arrange();
    }

    private void arrange() {
        Rectangle area = canvas.getClientArea();
        scene = model.filter(shown -> area.width > 0 && area.height > 0)
                .map(shown -> ChartScene.of(shown, area.width, area.height, fonts.metrics(), fonts).scene());
        canvas.redraw();
    }

    private void paint(GC gc) {
        scene.ifPresent(drawn -> new ScenePainter(Appearance.palette(), fonts).paint(gc, drawn));
    }

    private void hover(Event event) {
        String words = targetAt(event).map(Target::tooltip).orElse(null);
        canvas.setToolTipText(words);
        canvas.setCursor(words == null ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }

    private Optional<Target> targetAt(Event event) {
        return scene.flatMap(drawn -> drawn.targetAt(new Point(event.x, event.y)));
    }

    /** A mark's element is its kind and its day. */
    private static Optional<LocalDate> day(Target target) {
        return Stream.of(target.element().split(" ")).skip(1).findFirst().map(LocalDate::parse);
    }

    private String spoken() {
        List<Target> marks = scene.map(Scene::targets).orElse(List.of());
        return scene.map(Scene::name).orElse("") + "\n"
                + marks.stream().map(Target::name).collect(Collectors.joining("\n"));
    }
}
