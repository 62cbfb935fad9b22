package org.baraza.ui.monitoring.internal.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.baraza.analysis.Forms;
import org.baraza.catalogue.Catalogue;
import org.baraza.checks.Finding;
import org.baraza.model.catalogue.Direction;
import org.baraza.model.catalogue.IndicatorBasis;
import org.baraza.model.catalogue.IndicatorKind;
import org.baraza.model.catalogue.IndicatorLevel;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ChoiceField;
import org.baraza.ui.Noted;
import org.baraza.ui.TextField;
import org.baraza.ui.findings.FieldMarks;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.sheet.IndicatorEdits;
import org.baraza.ui.monitoring.internal.sheet.Form;
import org.baraza.ui.monitoring.internal.sheet.Making;
import org.baraza.ui.monitoring.internal.sheet.TypedField;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** What an indicator is: its name and unit, the template that it follows, and how it is held against its targets. */
public final class DefinitionForm {

    private static final StrategyPackage MODEL = StrategyPackage.eINSTANCE;
    private static final int PAIRS = 2;

    private final Form form;
    private final Making making;
    private final Supplier<Catalogue> catalogue;
    private final TemplateField template;
    private final List<TextField> texts = new ArrayList<>();
    private final ChoiceField<IndicatorLevel> level;
    private final ChoiceField<IndicatorBasis> basis;
    private final ChoiceField<IndicatorKind> kind;
    private final ChoiceField<Direction> direction;
    private final TypedField tolerance;
    private final TypedField dimensions;
    private final FieldMarks marks = new FieldMarks();
    private Optional<Indicator> indicator = Optional.empty();
    private Forms forms = Forms.ofProgram();

    public DefinitionForm(Composite parent, ActiveSession active, Supplier<Catalogue> catalogue) {
        this.catalogue = catalogue;
        making = new Making(active);
        form = new Form(parent, active, Messages.Edit_indicator, PAIRS);
        texts.add(form.whole(form.line(Messages.Indicator_name, MODEL.getIndicator_Name())));
        template = new TemplateField(form, active, catalogue, chosen -> indicator
                .ifPresent(shown -> making.make(edits().follow(shown, chosen))));
        level = form.choice(Messages.Indicator_level, MODEL.getIndicator_Level());
        basis = form.choice(Messages.Indicator_basis, MODEL.getIndicator_Basis());
        kind = form.choice(Messages.Indicator_kind, MODEL.getIndicator_Kind());
        direction = form.choice(Messages.Indicator_direction, MODEL.getIndicator_Direction());
        texts.add(form.line(Messages.Column_unit, MODEL.getIndicator_Unit()));
        tolerance = form.typed(Messages.Indicator_tolerance, this::tolerance);
        dimensions = form.typed(Messages.Indicator_dimensions,
                typed -> TypedField.Answer.of(edits().dimensions(indicator.orElseThrow(), typed)));
        dimensions.control().setMessage(Messages.Indicator_dimensionsHint);
        form.whole(dimensions.area());
        Form.button(form.buttons(), Messages.Edit_deleteIndicator,
                () -> indicator.ifPresent(shown -> making.make(edits().delete(shown))));
        Noted.in(form.control(), marks::at);
        form.edits(MODEL.getIndicator_Tolerance(), tolerance.control());
        form.edits(MODEL.getIndicator_Dimensions(), dimensions.control());
    }

    public Composite control() {
        return form.control();
    }

    /** @param found what the checks find of it */
    public void show(Indicator next, Forms written, List<Finding> found) {
        indicator = Optional.of(next);
        forms = written;
        texts.forEach(field -> field.show(next));
        template.show(next);
        level.show(next, IndicatorLevel.VALUES);
        basis.show(next, IndicatorBasis.VALUES);
        kind.show(next, IndicatorKind.VALUES);
        direction.show(next, Direction.VALUES);
        tolerance.show(Optional.ofNullable(next.getTolerance()).map(written::number).orElse(""));
        dimensions.show(String.join(", ", next.getDimensions()));
        form.refit();
        marks.show(found, finding -> finding.feature().flatMap(form::field));
    }

    public void refit() {
        form.refit();
    }

    /** @return whether the feature is edited here */
    public boolean edits(EStructuralFeature feature) {
        return form.edits(feature);
    }

    public void focus(EStructuralFeature feature) {
        form.focus(feature);
    }

    private TypedField.Answer tolerance(String typed) {
        return typed.isEmpty() || forms.readNumber(typed).filter(value -> value.signum() >= 0).isPresent()
                ? TypedField.Answer.of(edits().tolerance(indicator.orElseThrow(), forms.readNumber(typed)))
                : TypedField.Answer.refused(NLS.bind(Messages.Refused_number, typed, forms.exampleNumber()));
    }

    private IndicatorEdits edits() {
        return new IndicatorEdits(catalogue.get());
    }
}
