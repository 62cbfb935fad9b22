package org.baraza.ui.monitoring.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.IndicatorList;
import org.baraza.ui.monitoring.internal.model.IndicatorRow;
import org.baraza.ui.monitoring.internal.model.sheet.IndicatorEdits;
import org.baraza.ui.monitoring.internal.sheet.Folding;
import org.baraza.ui.monitoring.internal.sheet.Found;
import org.baraza.ui.monitoring.internal.sheet.Making;
import org.baraza.ui.monitoring.internal.sheet.MenuField;
import org.baraza.ui.monitoring.internal.sheet.PaneTitle;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
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
    private static final int MARGIN = 12;

    private final ActiveSession active;
    private final ElementSelection selection;
    private final Supplier<Catalogue> catalogue;
    private final SashForm halves;
    private final Folding folding;
    private final MenuField<StrategyElement> add;
    private final IndicatorTable list;
    private final IndicatorPane pane;
    private Optional<Strategy> shown = Optional.empty();
    private IndicatorList all = new IndicatorList(List.of());
    private Optional<Indicator> chosen = Optional.empty();

    IndicatorsPage(Composite parent, ActiveSession active, ElementSelection selection, Supplier<Catalogue> catalogue,
            Found found) {
        this.active = active;
        this.selection = selection;
        this.catalogue = catalogue;
        halves = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        Composite left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        Composite head = new Composite(left, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, 6).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        PaneTitle.wide(head, Messages.Table_indicators);
        add = new MenuField<>(head, Messages.Edit_addIndicator, false, Messages.Edit_addIndicator, this::add);
        list = new IndicatorTable(left, this::choose, selection::select, found);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
        pane = new IndicatorPane(halves, active, selection, catalogue, found);
        folding = new Folding(halves, NARROW, BESIDE, BELOW);
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
        add.show(() -> session.strategy().getObjectives().stream().flatMap(IndicatorsPage::places)
                .map(place -> new MenuField.Offer<>(place, words(place), false)).toList());
        pane.show(chosen, session, forms);
    }

    /** Shows the indicator and puts the cursor where the element, or the indicator's feature, is edited. */
    void reveal(Indicator indicator, StrategyElement element, Optional<EStructuralFeature> feature) {
        list.select(indicator);
        choose(indicator);
        pane.reveal(element, feature);
    }

    Optional<Indicator> chosen() {
        return chosen;
    }

    void setFocus() {
        list.setFocus();
    }

    /** The new one is shown by its definition, with the cursor in its name. */
    private void add(StrategyElement owner) {
        active.commitPending();
        new Making(active).make(new IndicatorEdits(catalogue.get()).add(owner,
                (place, added) -> chosen = Optional.of(added)));
        chosen.ifPresent(added -> reveal(added, added, Optional.of(StrategyPackage.eINSTANCE.getIndicator_Name())));
    }

    /** An objective, and those of its activities that have no target yet. */
    private static Stream<StrategyElement> places(Objective objective) {
        return Stream.concat(Stream.of(objective),
                objective.getActivities().stream().filter(activity -> activity.getTarget() == null));
    }

    private static String words(StrategyElement place) {
        return switch (place) {
            case Objective objective -> NLS.bind(Messages.Indicator_ofObjective, Numbering.of(objective), Labels
                    .name(objective).orElse(""));
            case Activity activity -> NLS.bind(Messages.Indicator_targetOf, Numbering.of(activity), Labels.name(activity)
                    .orElse(""));
            default -> "";
        };
    }

    private void fold() {
        int before = halves.getOrientation();
        boolean folded = folding.fold(halves.getSize().x);
        if (halves.getOrientation() != before) {
            pane.fold(folded);
        }
    }

    private void choose(Indicator indicator) {
        if (halves.isVisible()) {
            selection.select(indicator);
        }
        if (chosen.filter(indicator::equals).isEmpty()) {
            chosen = Optional.of(indicator);
            pane.choose(indicator);
        }
    }
}
