package org.baraza.ui.monitoring.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.baraza.analysis.Words;
import org.baraza.checks.Finding;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ChoiceField;
import org.baraza.ui.Noted;
import org.baraza.ui.SpokenName;
import org.baraza.ui.TextField;
import org.baraza.ui.findings.FieldMarks;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Where an indicator's values come from, who answers for them, and how often. */
final class FactsBar {

    private static final StrategyPackage MODEL = StrategyPackage.eINSTANCE;

    private final Composite bar;
    private final TextField source;
    private final TextField owner;
    private final ChoiceField<Frequency> frequency;
    private final Map<EStructuralFeature, Control> fields;
    private final FieldMarks marks = new FieldMarks();

    FactsBar(Composite parent, ActiveSession active) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(bar);
        source = text(active, Messages.Facts_source, MODEL.getIndicator_Source(), Messages.Edit_source, 2);
        owner = text(active, Messages.Facts_owner, MODEL.getIndicator_Owner(), Messages.Edit_owner, 1);
        frequency = new ChoiceField<>(bar, active, MODEL.getIndicator_Frequency(), Messages.Edit_frequency,
                value -> Words.of(value, Locale.getDefault()));
        frequency.control().setToolTipText(Messages.Facts_frequency);
        SpokenName.of(frequency.control(), Messages.Facts_frequency);
        fields = Map.of(MODEL.getIndicator_Source(), source.control(), MODEL.getIndicator_Owner(), owner.control(),
                MODEL.getIndicator_Frequency(), frequency.control());
        Noted.in(bar, marks::at);
    }

    Control control() {
        return bar;
    }

    /** @param found what the checks find of it */
    void show(Indicator indicator, List<Finding> found) {
        source.show(indicator);
        owner.show(indicator);
        frequency.show(indicator, List.of(Frequency.values()));
        marks.show(found, finding -> finding.feature().map(fields::get));
    }

    /** @return whether the feature is edited here */
    boolean focus(EStructuralFeature feature) {
        return Optional.ofNullable(fields.get(feature)).map(Control::setFocus).isPresent();
    }

    private TextField text(ActiveSession active, String name, EAttribute attribute, String step, int columns) {
        label(name);
        TextField field = new TextField(bar, SWT.SINGLE, active, attribute, step);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1).hint(1, SWT.DEFAULT)
                .applyTo(field.area());
        return field;
    }

    private void label(String words) {
        new Label(bar, SWT.NONE).setText(words);
    }
}
