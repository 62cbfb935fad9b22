package org.baraza.ui.strategy.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Vocabulary;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.ui.TextField;
import org.baraza.ui.ToolRow;
import org.baraza.ui.strategy.internal.model.PartEdits;
import org.baraza.ui.strategy.internal.model.Smart;
import org.baraza.ui.strategy.internal.model.TargetQuarters;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One objective: its line, which opens to the fields and what can be done with it as a whole. */
final class ObjectiveCard {

    private static final StrategyPackage MODEL = StrategyPackage.eINSTANCE;
    private static final int INDENT = 32;

    private final Objective objective;
    private final FormPage page;
    private final ObjectivesPage.Moves moves;
    private final Composite card;
    private final ObjectiveHead head;
    private int number;
    private final Map<EAttribute, TextField> fields = new LinkedHashMap<>();
    private Optional<PartFields> target = Optional.empty();
    private Optional<Composite> body = Optional.empty();

    ObjectiveCard(Composite parent, FormPage page, Objective objective, ObjectivesPage.Moves moves) {
        this.page = page;
        this.objective = objective;
        this.moves = moves;
        card = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        head = new ObjectiveHead(card, this::toggle);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    }

    Objective objective() {
        return objective;
    }

    Composite control() {
        return card;
    }

    /** Lets a line say what that of this objective says. */
    void dress(ObjectiveHead line) {
        line.show(number, headline(), Smart.missing(objective));
    }

    void show(int place) {
        number = place;
        dress(head);
        showFields();
    }

    private void showFields() {
        fields.values().forEach(field -> field.show(objective));
        target.ifPresent(PartFields::show);
    }

    boolean isOpen() {
        return body.filter(fields -> !fields.isDisposed() && fields.getVisible()).isPresent();
    }

    void open() {
        show(true);
    }

    void focus(Optional<EStructuralFeature> feature) {
        feature.flatMap(this::field).orElseGet(() -> fields.get(MODEL.getObjective_Statement()).control()).setFocus();
    }

    private Optional<Control> field(EStructuralFeature feature) {
        return Optional.ofNullable(fields.get(feature)).<Control>map(TextField::control)
                .or(() -> target.flatMap(it -> it.control(feature)));
    }

    /** Where the feature is edited, or the line while the card is closed. */
    Control place(Optional<EStructuralFeature> feature) {
        return feature.filter(it -> isOpen()).map(fields::get).<Control>map(TextField::area).orElse(head);
    }

    void dispose() {
        card.dispose();
    }

    private void toggle() {
        show(!isOpen());
        moves.select();
        page.refit();
    }

    private void show(boolean open) {
        if (open) {
            fill();
        }
        body.ifPresent(fields -> {
            fields.setVisible(open);
            ((GridData) fields.getLayoutData()).exclude = !open;
        });
        head.setOpen(open);
    }

    /** The fields, made when they are first looked at: most objectives stay closed most of the time. */
    private void fill() {
        if (body.isPresent()) {
            return;
        }
        Composite area = new Composite(card, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 0).extendedMargins(page.px(INDENT), 1, page.px(2), page.px(12))
                .spacing(page.px(8), page.px(6)).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        body = Optional.of(area);
        put(MODEL.getObjective_Name(), page.line(area, Messages.Objective_name, MODEL.getObjective_Name()));
        put(MODEL.getObjective_Statement(),
                page.text(area, Messages.Objective_statement, MODEL.getObjective_Statement(), 1));
        for (Smart facet : Smart.values()) {
            put(facet.attribute(), page.text(area, words(facet), facet.attribute(), 1));
        }
        target = Optional.of(target(area));
        put(MODEL.getObjective_Challenge(),
                page.text(area, Messages.Objective_challenge, MODEL.getObjective_Challenge(), 1));
        actions(area);
        showFields();
        page.refitWhenPainted(area);
    }

    /** Beside what makes it timely in words: the quarter that plans and calendars go by. */
    private PartFields target(Composite area) {
        PartFields choice = new PartFields(page, new PartEdits(page.active()::change), area, objective);
        choice.option(Messages.Objective_target, MODEL.getObjective_TargetDate(), () -> TargetQuarters.of(objective),
                quarter -> Vocabulary.around(objective, Locale.getDefault()).of(quarter));
        return choice;
    }

    private void put(EAttribute attribute, TextField field) {
        fields.put(attribute, field);
    }

    private void actions(Composite area) {
        page.label(area, "");
        ToolRow row = new ToolRow(area, Role.PAGE);
        GridDataFactory.fillDefaults().grab(true, false).indent(-page.px(12), 0).applyTo(row.control());
        row.push(Messages.Objectives_up, "up", moves::up);
        row.push(Messages.Objectives_down, "down", moves::down);
        row.push(Messages.Objectives_remove, "delete", moves::remove);
    }

    private String headline() {
        return Stream.of(objective.getName(), objective.getStatement())
                .filter(text -> text != null && !text.isBlank())
                .findFirst().orElse(Messages.Objective_unnamed);
    }

    private static String words(Smart facet) {
        return switch (facet) {
            case STRATEGIC -> Messages.Smart_strategic;
            case MEASURABLE -> Messages.Smart_measurable;
            case ACHIEVABLE -> Messages.Smart_achievable;
            case RELEVANT -> Messages.Smart_relevant;
            case TIMELY -> Messages.Smart_timely;
        };
    }
}
