package org.baraza.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.baraza.drawing.Box;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Paint;
import org.baraza.drawing.Part;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.baraza.drawing.Shape.Anchor;
import org.baraza.drawing.TextStyle;
import org.baraza.report.Chart;
import org.baraza.report.ChartDrawing;
import org.baraza.report.DocumentFormats;
import org.baraza.report.Imprint;
import org.baraza.report.Picture;
import org.baraza.report.ReportDocument;
import org.baraza.report.internal.messages.Messages;

/** The first drawing of a report as a picture of its own, with its title above and its imprint below. */
record ReportPicture(ReportDocument document, Imprint imprint) {

    private static final double EDGE = 24;
    private static final double TITLE = 58;

    /** @throws IOException if the report holds no drawing */
    Scene scene() throws IOException {
        DocumentFormats formats = new DocumentFormats(document.language());
        Scene drawing = document.blocks().stream().<Scene>mapMulti((block, found) -> {
            switch (block) {
                case Picture picture -> found.accept(picture.scene());
                case Chart chart -> found.accept(ChartDrawing.of(chart, formats));
                default -> { }
            }
        }).findFirst().orElseThrow(() -> new IOException(Messages.Picture_none));
        return framed(drawing);
    }

    private Scene framed(Scene drawing) {
        TextStyle note = Metrics.standard().note();
        List<String> lines = imprint.lines(document.language());
        double width = drawing.width() + 2 * EDGE;
        double below = EDGE + TITLE + drawing.height();
        double height = below + note.lineHeight() * (lines.size() + 1) + EDGE;
        List<Part> parts = new ArrayList<>();
        parts.add(Part.furniture(List.of(new Shape.Rect(new Box(0, 0, width, height), 0, Paint.fill(Role.PAGE)),
                new Shape.Text(document.title(), new Point(EDGE, EDGE + 20), Anchor.START,
                        Metrics.standard().text(20).semibold(), Role.ACCENT))));
        document.subtitle().ifPresent(subtitle -> parts.add(Part.furniture(List.of(new Shape.Text(subtitle,
                new Point(EDGE, EDGE + 42), Anchor.START, Metrics.standard().text(14), Role.SECONDARY)))));
        drawing.parts().forEach(part -> parts.add(part.shifted(EDGE, EDGE + TITLE)));
        for (int i = 0; i < lines.size(); i++) {
            parts.add(Part.furniture(List.of(new Shape.Text(lines.get(i),
                    new Point(EDGE, below + note.lineHeight() * (i + 2)), Anchor.START, note, Role.SECONDARY))));
        }
        return new Scene(width, height, drawing.name(), parts);
    }
}
