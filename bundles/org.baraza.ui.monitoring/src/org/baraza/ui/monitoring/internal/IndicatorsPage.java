package org.baraza.ui.monitoring.internal;

import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.monitoring.internal.model.IndicatorList;
import org.baraza.ui.monitoring.internal.model.IndicatorRow;
import org.baraza.ui.monitoring.internal.model.ScorecardTiles;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

/**
 * Tiles on top, which filter the list, which chooses the indicator beside it. In a narrow room the indicator comes below
 * the list.
 */
final class IndicatorsPage {

    /** List and indicator, as shares of the room. */
    private static final int[] BESIDE = {58, 42};
    private static final int[] BELOW = {40, 60};
    /** The width of a room in characters under which the two don't fit side by side. */
    private static final int NARROW = 150;

    private final ElementSelection selection;
    private final Composite body;
    private final TileBar tiles;
    private final SashForm halves;
    private final IndicatorTable list;
    private final IndicatorPane pane;
    private Optional<Strategy> shown = Optional.empty();
    private IndicatorList all = new IndicatorList(List.of());
    private Optional<Objective> filter = Optional.empty();
    private Optional<Indicator> chosen = Optional.empty();

    IndicatorsPage(Composite parent, ActiveSession active, ElementSelection selection) {
        this.selection = selection;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        tiles = new TileBar(body, this::filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tiles.control());
        halves = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        list = new IndicatorTable(halves, this::choose, selection::select);
        pane = new IndicatorPane(halves, active, selection);
        halves.setWeights(BESIDE);
        halves.addListener(SWT.Resize, event -> fold());
    }

    Composite control() {
        return body;
    }

    void show(Session session, Forms forms) {
        if (shown.filter(session.strategy()::equals).isEmpty()) {
            shown = Optional.of(session.strategy());
            filter = Optional.empty();
            chosen = Optional.empty();
            pane.forget();
        }
        filter = filter.filter(objective -> objective.eContainer() == session.strategy());
        all = IndicatorList.of(session.analyses(), forms);
        chosen = chosen.filter(indicator -> all.row(indicator).isPresent())
                .or(() -> all.rows().stream().findFirst().map(IndicatorRow::indicator));
        tiles.show(ScorecardTiles.of(session.analyses(), forms), filter);
        list.show(all.only(filter), chosen);
        pane.show(chosen, session, forms);
    }

    /** Lists only the indicators of an objective, or all. */
    void filter(Optional<Objective> objective) {
        filter = objective;
        tiles.select(objective);
        IndicatorList visible = all.only(objective);
        list.show(visible, chosen);
        if (chosen.flatMap(visible::row).isEmpty()) {
            visible.rows().stream().findFirst().map(IndicatorRow::indicator).ifPresent(this::select);
        }
        objective.ifPresent(selection::select);
    }

    /** Shows the indicator and puts the cursor where the element, or the indicator's feature, is edited. */
    void reveal(Indicator indicator, StrategyElement element, Optional<EStructuralFeature> feature) {
        if (all.only(filter).row(indicator).isEmpty()) {
            filter = Optional.empty();
            tiles.select(filter);
            list.show(all, chosen);
        }
        select(indicator);
        pane.reveal(element, feature);
    }

    void setFocus() {
        list.setFocus();
    }

    private void fold() {
        boolean narrow = halves.getSize().x < new Chars(halves).wide(NARROW);
        int orientation = narrow ? SWT.VERTICAL : SWT.HORIZONTAL;
        if (halves.getOrientation() != orientation) {
            halves.setOrientation(orientation);
            halves.setWeights(narrow ? BELOW : BESIDE);
            pane.fold(narrow);
        }
    }

    private void select(Indicator indicator) {
        list.select(indicator);
        choose(indicator);
    }

    private void choose(Indicator indicator) {
        selection.select(indicator);
        if (chosen.filter(indicator::equals).isEmpty()) {
            chosen = Optional.of(indicator);
            pane.choose(indicator);
        }
    }
}
