package org.baraza.ui.monitoring.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.monitoring.internal.model.IndicatorList;
import org.baraza.ui.monitoring.internal.model.IndicatorRow;
import org.baraza.ui.monitoring.internal.model.ScorecardTiles;
import org.baraza.ui.monitoring.internal.model.close.MonthClosing;
import org.baraza.ui.monitoring.internal.round.RoundPane;
import org.baraza.ui.monitoring.internal.sheet.Chars;
import org.baraza.ui.monitoring.internal.sheet.Folding;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The tiles; the one that is chosen says whose indicators are drawn and whose activities the round asks. */
final class ScorecardPage {

    private static final int[] BESIDE = {36, 64};
    private static final int[] BELOW = {45, 55};
    private static final int NARROW = 155;
    /** What a chart and a few rows of the round under it need; on a lower screen the page is scrolled. */
    private static final int LINES = 26;

    private final ScrolledComposite scroller;
    private final TileBar tiles;
    private final ClosedLine closed;
    private final SashForm halves;
    private final Folding folding;
    private final ChartPane chart;
    private final RoundPane round;
    private final ElementSelection selection;
    private Optional<Objective> filter = Optional.empty();
    private Optional<Indicator> chosen = Optional.empty();
    private IndicatorList all = new IndicatorList(List.of());
    private Optional<Control> focused = Optional.empty();
    private boolean low;
    private Session session;
    private Forms forms;

    ScorecardPage(Composite parent, ActiveSession active, Supplier<String> author, ElementSelection selection,
            Consumer<Indicator> open, Runnable feedback, Runnable found) {
        this.selection = selection;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        Composite body = new Composite(scroller, SWT.NONE);
        scroller.setContent(body);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        tiles = new TileBar(body, this::filter, feedback);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tiles.control());
        StateLegend legend = new StateLegend(body);
        GridDataFactory.fillDefaults().indent(new Chars(body).wide(2), 0).applyTo(legend);
        closed = new ClosedLine(body, found);
        halves = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        chart = new ChartPane(halves, this::choose, open);
        round = new RoundPane(halves, active, author, selection::select);
        folding = new Folding(halves, NARROW, BESIDE, BELOW);
        halves.addListener(SWT.Resize, event -> fold());
    }

    Composite control() {
        return scroller;
    }

    /** Another strategy is shown next. */
    void beginAnew() {
        filter = Optional.empty();
        chosen = Optional.empty();
        round.beginAnew();
    }

    void show(Session shown, Forms written) {
        session = shown;
        forms = written;
        filter = filter.filter(objective -> objective.eContainer() == shown.strategy());
        all = IndicatorList.of(shown.analyses(), written);
        ScorecardTiles scorecard = ScorecardTiles.of(shown.analyses(), written);
        tiles.show(scorecard, filter);
        closed.show(new MonthClosing(shown.analyses(), shown.findings(), scorecard.month(), written));
        round.show(shown, written);
        draw();
    }

    /** Turns the page to an objective, or to the whole strategy. */
    void filter(Optional<Objective> objective) {
        filter = objective;
        tiles.select(objective);
        round.only(objective);
        draw();
        objective.ifPresent(selection::select);
    }

    /** Goes to the activity's row of the round. */
    void reveal(Activity activity, Optional<YearMonth> month) {
        filter = Optional.empty();
        tiles.select(filter);
        focused = Optional.empty();
        round.reveal(activity, month);
        draw();
    }

    /** The activity that the round asks. */
    Optional<Activity> chosen() {
        return round.chosen();
    }

    /** In a low window, where the round is to be scrolled to, the page begins with its tiles. */
    void setFocus() {
        low = isLow();
        if (low) {
            tiles.setFocus();
        } else {
            round.setFocus();
        }
        focused = Optional.ofNullable(scroller.getDisplay().getFocusControl());
    }

    private boolean isLow() {
        return scroller.getMinHeight() > scroller.getClientArea().height;
    }

    /** A room that opens has the focus before its size; whoever went on from there is left in peace. */
    private void focusBySize() {
        if (low != isLow() && focused.filter(Control::isFocusControl).isPresent()) {
            setFocus();
            scroller.setOrigin(0, 0);
        }
    }

    private void choose(Indicator indicator) {
        chosen = Optional.of(indicator);
        selection.select(indicator);
        draw();
    }

    private void draw() {
        List<IndicatorRow> rows = all.only(filter).rows();
        chosen = chosen.filter(indicator -> rows.stream().anyMatch(row -> row.indicator() == indicator))
                .or(() -> rows.stream().findFirst().map(IndicatorRow::indicator));
        if (session != null) {
            chart.show(rows, chosen, session, forms);
        }
    }

    private void fold() {
        boolean folded = folding.fold(halves.getSize().x);
        scroller.setMinHeight(folded ? halves.getLocation().y + new Chars(halves).high(LINES) : 0);
        focusBySize();
    }
}
