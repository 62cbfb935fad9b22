package org.baraza.ui.strategy.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.ui.Icons;
import org.baraza.ui.TextField;
import org.baraza.ui.strategy.internal.model.Smart;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;

/** One objective: a line with number, statement and missing facets, which opens to the fields. */
final class ObjectiveCard {

    private static final StrategyPackage MODEL = StrategyPackage.eINSTANCE;

    private final Objective objective;
    private final FormPage page;
    private final ExpandableComposite card;
    private final Map<EAttribute, TextField> fields = new LinkedHashMap<>();

    ObjectiveCard(Composite parent, FormPage page, Objective objective, ObjectivesPage.Moves moves) {
        this.page = page;
        this.objective = objective;
        card = new ExpandableComposite(parent, SWT.NONE,
                ExpandableComposite.TWISTIE | ExpandableComposite.CLIENT_INDENT | ExpandableComposite.FOCUS_TITLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        card.setTextClient(actions(moves));
        card.addExpansionListener(IExpansionListener.expansionStateChangingAdapter(event -> fill()));
        card.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(event -> {
            moves.select();
            page.refit();
        }));
    }

    Objective objective() {
        return objective;
    }

    void show(int number) {
        card.setText(number + "   " + headline() + missing());
        fields.values().forEach(field -> field.show(objective));
    }

    boolean isOpen() {
        return card.isExpanded();
    }

    void open() {
        fill();
        card.setExpanded(true);
    }

    void focus(Optional<EStructuralFeature> feature) {
        Objects.requireNonNullElse(feature.map(fields::get).orElse(null), fields.get(MODEL.getObjective_Statement()))
                .control().setFocus();
    }

    void dispose() {
        card.dispose();
    }

    /** The fields, made when they are first looked at: most objectives stay closed most of the time. */
    private void fill() {
        if (card.getClient() != null) {
            return;
        }
        Composite body = new Composite(card, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 8).applyTo(body);
        put(MODEL.getObjective_Name(), page.line(body, Messages.Objective_name, MODEL.getObjective_Name()));
        put(MODEL.getObjective_Statement(),
                page.text(body, Messages.Objective_statement, MODEL.getObjective_Statement(), 2));
        for (Smart facet : Smart.values()) {
            put(facet.attribute(), page.text(body, words(facet), facet.attribute(), 2));
        }
        put(MODEL.getObjective_Challenge(),
                page.text(body, Messages.Objective_challenge, MODEL.getObjective_Challenge(), 2));
        card.setClient(body);
        fields.values().forEach(field -> field.show(objective));
    }

    private void put(EAttribute attribute, TextField field) {
        fields.put(attribute, field);
    }

    private ToolBar actions(ObjectivesPage.Moves moves) {
        ToolBar bar = new ToolBar(card, SWT.FLAT);
        item(bar, "up", Messages.Objectives_up, moves::up);
        item(bar, "down", Messages.Objectives_down, moves::down);
        item(bar, "delete", Messages.Objectives_remove, moves::remove);
        return bar;
    }

    private static void item(ToolBar bar, String icon, String words, Runnable body) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        Icons.on(item, icon);
        item.setToolTipText(words);
        item.addListener(SWT.Selection, event -> body.run());
    }

    private String headline() {
        return Stream.of(objective.getName(), objective.getStatement())
                .filter(text -> text != null && !text.isBlank())
                .findFirst().orElse(Messages.Objective_unnamed);
    }

    private String missing() {
        List<Smart> missing = Smart.missing(objective);
        return missing.isEmpty() ? ""
                : "   " + NLS.bind(Messages.Objective_missing,
                        missing.stream().map(Smart::letter).collect(Collectors.joining(", ")));
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
