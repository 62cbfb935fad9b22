package org.baraza.ui.strategy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.analysis.Limits;
import org.baraza.analysis.WordCount;
import org.baraza.catalogue.CatalogueService;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportService;
import org.baraza.session.Session;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.Failures;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.SpokenName;
import org.baraza.ui.strategy.internal.model.Reading;
import org.baraza.ui.strategy.internal.model.Reading.Piece;
import org.baraza.ui.strategy.internal.model.Reading.Voice;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The document as it reads, and how long it has become. */
final class ReadingPage {

    private static final String REPORT = "strategy";
    private static final int MARGIN = 24;

    private final ReportService reports;
    private final CatalogueService catalogue;
    private final Composite area;
    private final SceneFonts fonts;
    private final Label length;
    private final StyledText text;
    private List<Piece> shown = List.of();
    private Optional<Session> read = Optional.empty();

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
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        SpokenName.of(text, Messages.Page_reading);
        Appearance.whenChanged(text, this::dress);
    }

    Control control() {
        return area;
    }

    void show(Session session) {
        int words = session.analyses().words();
        length.setText(NLS.bind(Messages.Reading_length, new Object[] {WordCount.pages(words),
                Limits.of(session.strategy()).documentPages(), String.format(Locale.getDefault(), "%,d", words)}));
        boolean same = read.filter(session::equals).isPresent();
        read = Optional.of(session);
        Failures.guard(() -> show(same, Reading.of(reports.create(REPORT, ReportContext.of(session.strategy(),
                catalogue.catalogue(), session.findings(), session.asOf())))));
    }

    /** Another document is read from its beginning. */
    private void show(boolean same, Reading reading) {
        if (!reading.pieces().equals(shown)) {
            shown = reading.pieces();
            int top = same ? text.getTopIndex() : 0;
            text.setText(shown.stream().map(Piece::text).collect(Collectors.joining("\n\n")));
            dress();
            text.setTopPixel(text.getTopPixel() + text.getLinePixel(top) - text.getTopMargin()); // below it there is air
        }
    }

    private void dress() {
        List<StyleRange> ranges = new ArrayList<>();
        int start = 0;
        for (Piece piece : shown) {
            StyleRange range = new StyleRange();
            range.start = start;
            range.length = piece.text().length();
            range.font = fonts.font(style(piece.voice()));
            range.foreground = Colours.of(piece.voice() == Voice.NOTE ? Role.SECONDARY : Role.TEXT);
            ranges.add(range);
            start += piece.text().length() + 2;
        }
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }

    private TextStyle style(Voice voice) {
        Metrics metrics = fonts.metrics();
        return switch (voice) {
            case TITLE -> metrics.text(24).semibold();
            case HEADING -> metrics.text(18).semibold();
            case SUBHEADING -> metrics.text(14).semibold();
            case TEXT -> metrics.text(13);
            case NOTE -> metrics.base();
        };
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
