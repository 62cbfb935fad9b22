package org.baraza.ui.strategy.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Limits;
import org.baraza.analysis.WordCount;
import org.baraza.catalogue.CatalogueService;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Role;
import org.baraza.drawing.Scene;
import org.baraza.drawing.TextStyle;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportDocument;
import org.baraza.report.ReportService;
import org.baraza.session.Session;
import org.baraza.ui.Appearance;
import org.baraza.ui.Failures;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.ScrollKeys;
import org.baraza.ui.SpokenName;
import org.baraza.ui.StyledLines;
import org.baraza.ui.strategy.internal.model.Reading;
import org.baraza.ui.strategy.internal.model.Reading.Piece;
import org.baraza.ui.strategy.internal.model.Reading.Voice;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/** The document as it reads, and how long it has become. */
final class ReadingPage {

    private static final String REPORT = "strategy";
    private static final int MARGIN = 24;
    private static final int WIDEST = 760;
    private static final int PICTURE = 16;
    private static final int CLOSE = 2;
    /** So many paragraphs are written at once. */
    private static final int PART = 200;

    private final ReportService reports;
    private final CatalogueService catalogue;
    private final Composite area;
    private final SceneFonts fonts;
    private final Label length;
    private final StyledText text;
    private List<Piece> shown = List.of();
    private int asked;
    private int written;
    private Optional<Session> read = Optional.empty();
    private Font drawnIn;
    private int drawnAt;

    ReadingPage(Composite parent, ReportService reports, CatalogueService catalogue) {
        this.reports = reports;
        this.catalogue = catalogue;
        area = new Composite(parent, SWT.NONE);
        fonts = new SceneFonts(area);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        length = new Label(area, SWT.NONE);
        length.setData("org.eclipse.e4.ui.css.CssClassName", "secondary");
        GridDataFactory.fillDefaults().grab(true, false).indent(px(MARGIN), px(12)).applyTo(length);
        text = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        text.setMargins(px(MARGIN), px(MARGIN / 2), px(MARGIN), px(MARGIN));
        text.setLineSpacing(px(2));
        text.setCaret(null); // beside a picture it would be as high
        ScrollKeys.on(text);
        text.addPaintObjectListener(this::paint);
        text.addListener(SWT.Resize, event -> fit());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        SpokenName.of(text, Messages.Page_reading);
        Appearance.whenChanged(text, this::writeAgain);
    }

    Control control() {
        return area;
    }

    /** What is read is a copy, in a thread of its own: a long document does not hold the window. */
    void show(Session session) {
        if (read.filter(session::equals).isEmpty()) {
            length.setText(Messages.Reading_prepared);
            length.requestLayout();
        }
        int mine = ++asked;
        ReportContext context = ReportContext.of(EcoreUtil.copy(session.strategy()), catalogue.catalogue(),
                session.findings(), session.asOf());
        Display display = area.getDisplay();
        Job.createSystem(Messages.Reading_prepared, (ICoreRunnable) monitor -> Failures.guard(() -> {
            ReportDocument document = reports.create(REPORT, context);
            Reading reading = Reading.of(document);
            display.asyncExec(() -> {
                if (!area.isDisposed() && mine == asked) {
                    text.setOrientation(document.rightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT); // as on paper
                    show(session, reading);
                }
            });
        })).schedule();
    }

    /** Another document is read from its beginning. */
    private void show(Session session, Reading reading) {
        int words = session.analyses().words();
        length.setText(NLS.bind(Messages.Reading_length, new Object[] {WordCount.pages(words),
                Limits.of(session.strategy()).documentPages(), String.format(Locale.getDefault(), "%,d", words)}));
        length.requestLayout();
        boolean same = read.filter(session::equals).isPresent();
        read = Optional.of(session);
        if (!reading.pieces().equals(shown)) {
            int top = same ? text.getTopIndex() : 0;
            shown = reading.pieces();
            write(top);
        }
    }

    private void writeAgain() {
        write(text.getTopIndex());
    }

    /** @param top the line to begin at */
    private void write(int top) {
        drawnIn = text.getFont();
        drawnAt = text.getClientArea().width;
        write(0, top, ++written);
    }

    /** Part by part: between them the window draws and hears. */
    private void write(int from, int top, int mine) {
        if (text.isDisposed() || mine != written) {
            return;
        }
        StyledLines lines = new StyledLines();
        int to = Math.min(shown.size(), from + PART);
        for (int i = from; i < to; i++) {
            write(shown.get(i), lines, i == 0 ? 0 : px(above(shown.get(i).voice())));
        }
        if (from == 0) {
            lines.show(text);
        } else {
            lines.showAfter(text);
        }
        if (top > 0 && text.getLineCount() > top) {
            text.setTopPixel(text.getTopPixel() + text.getLinePixel(top) - text.getTopMargin()); // below it there is air
        }
        boolean there = text.getTopIndex() >= top - 1; // not yet, where less than a page of it is written
        if (to < shown.size()) {
            text.getDisplay().asyncExec(() -> write(to, there ? 0 : top, mine));
        }
    }

    private void write(Piece piece, StyledLines lines, int room) {
        int above = room;
        if (piece.picture().isPresent()) {
            Scene scene = piece.picture().get();
            lines.begin(0, 0, px(PICTURE));
            lines.place(scene, new GlyphMetrics((int) Math.ceil(scene.height() * scale(scene)), 0,
                    (int) Math.ceil(scene.width() * scale(scene))));
            above = px(CLOSE);
        }
        for (String line : piece.text().lines().toList()) {
            lines.begin(0, 0, above);
            lines.append(line, fonts.font(style(piece.voice())), role(piece.voice()));
            above = px(CLOSE);
        }
    }

    /** Lines of the length of a page can be read; pictures are as wide as those, or smaller. */
    private void fit() {
        int width = text.getClientArea().width;
        text.setRightMargin(Math.max(px(MARGIN), width - px(MARGIN) - px(WIDEST)));
        boolean wider = width != drawnAt && shown.stream().anyMatch(piece -> piece.picture().isPresent());
        if (wider || !text.getFont().equals(drawnIn)) {
            writeAgain();
        }
    }

    private double scale(Scene scene) {
        double room = Math.max(1, text.getClientArea().width - text.getLeftMargin() - text.getRightMargin());
        return Math.min(fonts.metrics().px(1), room / scene.width());
    }

    private void paint(PaintObjectEvent event) {
        if (event.style.data instanceof Scene scene) {
            Transform before = new Transform(event.gc.getDevice());
            Transform placed = new Transform(event.gc.getDevice());
            try {
                event.gc.getTransform(before);
                event.gc.getTransform(placed);
                placed.translate(event.x, event.y + event.ascent - event.style.metrics.ascent);
                placed.scale((float) scale(scene), (float) scale(scene));
                event.gc.setTransform(placed);
                new ScenePainter(Appearance.palette(), fonts).paint(event.gc, scene);
            } finally {
                event.gc.setTransform(before);
                placed.dispose();
                before.dispose();
            }
        }
    }

    private static int above(Voice voice) {
        return switch (voice) {
            case TITLE, HEADING -> 28;
            case SUBHEADING, GROUP -> 18;
            case TEXT, NOTE, ROW -> 10;
            case CELL, FACTS -> CLOSE;
        };
    }

    private static Role role(Voice voice) {
        return voice == Voice.NOTE || voice == Voice.FACTS ? Role.SECONDARY : Role.TEXT;
    }

    private TextStyle style(Voice voice) {
        Metrics metrics = fonts.metrics();
        return switch (voice) {
            case TITLE -> metrics.text(24).semibold();
            case HEADING -> metrics.text(18).semibold();
            case SUBHEADING -> metrics.text(14).semibold();
            case TEXT -> metrics.text(13);
            case GROUP -> metrics.text(13).semibold();
            case ROW -> metrics.base().semibold();
            case NOTE, CELL, FACTS -> metrics.base();
        };
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
