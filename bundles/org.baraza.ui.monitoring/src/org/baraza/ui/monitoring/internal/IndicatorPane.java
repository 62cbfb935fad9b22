package org.baraza.ui.monitoring.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import org.baraza.analysis.Forms;
import org.baraza.catalogue.Catalogue;
import org.baraza.drawing.ChartModels;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Colours;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.monitoring.internal.indicator.CategoryLine;
import org.baraza.ui.monitoring.internal.indicator.DefinitionForm;
import org.baraza.ui.monitoring.internal.indicator.EventLine;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.IndicatorFacts;
import org.baraza.ui.monitoring.internal.sheet.Form;
import org.baraza.ui.monitoring.internal.sheet.Found;
import org.baraza.ui.monitoring.internal.sheet.StateIcons;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One indicator: how it stands, its chart, its facts, and the ledger of its values. */
final class IndicatorPane {

    private static final int[] BELOW = {44, 56};
    private static final int[] BESIDE = {50, 50};
    private static final int MARGIN = 12;
    /** Style sheets leave the colours of a widget alone that bears this. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private final Found found;
    private final Composite body;
    private final Label name;
    private final Label about;
    private final Label sign;
    private final Label verdict;
    private final SashForm halves;
    private final StackLayout upper = new StackLayout();
    private final Button turn;
    private final ChartCanvas chart;
    private final DefinitionForm definition;
    private final FactsBar facts;
    private final LedgerTable ledger;
    private final CategoryLine categories;
    private final EventLine events;
    private Optional<Session> session = Optional.empty();
    private Optional<Indicator> indicator = Optional.empty();
    private Forms forms;

    IndicatorPane(Composite parent, ActiveSession active, ElementSelection selection, Supplier<Catalogue> catalogue,
            Found found) {
        this.found = found;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, 8).spacing(0, 4).applyTo(body);
        Composite head = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 2).applyTo(head);
        GridDataFactory wide = GridDataFactory.fillDefaults().grab(true, false);
        wide.applyTo(head);
        name = new Label(head, SWT.WRAP);
        name.setFont(new LocalResourceManager(JFaceResources.getResources(), name)
                .create(FontDescriptor.createFrom(name.getFont()).setStyle(SWT.BOLD).increaseHeight(1)));
        wide.copy().span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(name);
        turn = Form.button(head, Messages.Indicator_definition, this::turn);
        sign = new Label(head, SWT.NONE);
        GridDataFactory.swtDefaults().applyTo(sign);
        verdict = new Label(head, SWT.WRAP);
        wide.copy().span(2, 1).applyTo(verdict);
        about = new Label(head, SWT.WRAP);
        about.setData(UNSTYLED, Boolean.TRUE);
        wide.copy().span(3, 1).applyTo(about);
        halves = new SashForm(body, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        Composite top = new Composite(halves, SWT.NONE);
        top.setLayout(upper);
        chart = new ChartCanvas(top);
        definition = new DefinitionForm(top, active, catalogue);
        upper.topControl = chart.control();
        Composite below = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(below);
        facts = new FactsBar(below, active);
        wide.applyTo(facts.control());
        ledger = new LedgerTable(below, active, selection);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(ledger.control());
        categories = new CategoryLine(below, active);
        events = new EventLine(below, active);
        halves.setWeights(BELOW);
        chart.onChosen(ledger::select);
        ledger.onChosen(this::tellRow);
    }

    void show(Optional<Indicator> indicator, Session shown, Forms written) {
        session = Optional.of(shown);
        forms = written;
        body.setVisible(indicator.isPresent());
        indicator.ifPresent(this::choose);
    }

    void choose(Indicator indicator) {
        session.ifPresent(shown -> {
            IndicatorFacts seen = IndicatorFacts.of(indicator, shown.asOf(), forms);
            name.setText(escaped(seen.name()));
            about.setText(escaped(seen.about()));
            about.setForeground(Colours.of(Role.SECONDARY));
            sign.setImage(StateIcons.image(Optional.of(seen.state())));
            ((GridData) sign.getLayoutData()).exclude = sign.getImage() == null;
            verdict.setText(escaped(seen.verdict()));
            chart.show(ChartModels.of(indicator, shown.asOf(), forms.locale()).readOn(LocalDate.now()));
            definition.show(indicator, forms, found.of(indicator));
            facts.show(indicator, found.of(indicator));
            this.indicator = Optional.of(indicator);
            ledger.show(indicator, shown.asOf(), forms);
            tellRow();
            body.layout(true, true);
        });
    }

    void reveal(StrategyElement element, Optional<EStructuralFeature> feature) {
        if (feature.filter(definition::edits).isPresent()) {
            turn(true);
            definition.focus(feature.get());
        } else if (feature.filter(facts::focus).isEmpty()) {
            ledger.reveal(element, feature);
        }
    }

    /** Puts the definition in the chart's place, or the chart back. */
    private void turn() {
        turn(upper.topControl == chart.control());
    }

    private void turn(boolean defining) {
        upper.topControl = defining ? definition.control() : chart.control();
        turn.setText(defining ? Messages.Indicator_chart : Messages.Indicator_definition);
        turn.requestLayout();
        chart.control().getParent().layout();
        definition.refit();
    }

    /** What is known of the chosen row beside what stands in it. */
    private void tellRow() {
        session.ifPresent(shown -> indicator.ifPresent(one -> {
            categories.show(one, ledger.measurement(), forms);
            events.show(one, ledger.day(), shown.asOf(), forms);
        }));
    }

    /** Another document is shown from now on. */
    void forget() {
        ledger.forget();
    }

    /** Puts chart and ledger side by side where the room is wide and low. */
    void fold(boolean low) {
        halves.setOrientation(low ? SWT.HORIZONTAL : SWT.VERTICAL);
        halves.setWeights(low ? BESIDE : BELOW);
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
