package org.baraza.ui.monitoring.internal;

import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.monitoring.internal.model.IndicatorList;
import org.baraza.ui.monitoring.internal.model.IndicatorRow;
import org.baraza.ui.monitoring.internal.sheet.Chars;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

/** All indicators in a list, which chooses the one beside it; in a narrow room it comes below the list. */
final class IndicatorsPage {

    /** List and indicator, as shares of the room. */
    private static final int[] BESIDE = {58, 42};
    private static final int[] BELOW = {40, 60};
    /** The width of a room in characters under which the two don't fit side by side. */
    private static final int NARROW = 150;

    private final ElementSelection selection;
    private final SashForm halves;
    private final IndicatorTable list;
    private final IndicatorPane pane;
    private Optional<Strategy> shown = Optional.empty();
    private IndicatorList all = new IndicatorList(List.of());
    private Optional<Indicator> chosen = Optional.empty();

    IndicatorsPage(Composite parent, ActiveSession active, ElementSelection selection) {
        this.selection = selection;
        halves = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        list = new IndicatorTable(halves, this::choose, selection::select);
        pane = new IndicatorPane(halves, active, selection);
        halves.setWeights(BESIDE);
        halves.addListener(SWT.Resize, event -> fold());
    }

    Composite control() {
        return halves;
    }

    void show(Session session, Forms forms) {
        if (shown.filter(session.strategy()::equals).isEmpty()) {
            shown = Optional.of(session.strategy());
            chosen = Optional.empty();
            pane.forget();
        }
        all = IndicatorList.of(session.analyses(), forms);
        chosen = chosen.filter(indicator -> all.row(indicator).isPresent())
                .or(() -> all.rows().stream().findFirst().map(IndicatorRow::indicator));
        list.show(all, chosen);
        pane.show(chosen, session, forms);
    }

    /** Shows the indicator and puts the cursor where the element, or the indicator's feature, is edited. */
    void reveal(Indicator indicator, StrategyElement element, Optional<EStructuralFeature> feature) {
        list.select(indicator);
        choose(indicator);
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

    private void choose(Indicator indicator) {
        selection.select(indicator);
        if (chosen.filter(indicator::equals).isEmpty()) {
            chosen = Optional.of(indicator);
            pane.choose(indicator);
        }
    }
}
