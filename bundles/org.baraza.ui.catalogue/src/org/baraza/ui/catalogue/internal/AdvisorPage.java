package org.baraza.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.analysis.TacticAdvisor;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.StandardItem;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.values.EntryRef;
import org.baraza.session.Session;
import org.baraza.ui.DropDown;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.Advised;
import org.baraza.ui.catalogue.internal.model.Usage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;

/** Asks whom to engage and at which stage of production, and lists tactics for that, with reasons for and against. */
final class AdvisorPage {

    private final ListingPage page;
    private final DropDown group;
    private final DropDown stage;
    private List<StakeholderGroup> groups = List.of();
    private List<String> stages = List.of();
    private Optional<Catalogue> catalogue = Optional.empty();
    private Optional<Session> session = Optional.empty();

    AdvisorPage(Composite parent, IWorkbenchPage window, Runnable add, Consumer<EntryRef> open) {
        page = new ListingPage(parent, Messages.Room_advisor, window, add, open);
        Composite top = page.top();
        group = choice(top, Messages.Advice_group);
        stage = choice(top, Messages.Advice_stage);
    }

    Control control() {
        return page.control();
    }

    Optional<EntryRef> tactic() {
        return page.tactic();
    }

    void setFocus() {
        page.setFocus();
    }

    void show(Session next, Catalogue installed) {
        session = Optional.of(next);
        catalogue = Optional.of(installed);
        Optional<StakeholderGroup> before = chosen();
        groups = List.copyOf(next.strategy().getStakeholders());
        fill(group, groups.stream().map(each -> Labels.name(each).orElse("")).toList(),
                before.map(groups::indexOf).orElse(-1));
        List<StandardItem> phases = installed.standards().stream().flatMap(standard -> standard.getItems().stream())
                .toList();
        stages = phases.stream().map(StandardItem::getCode).toList();
        List<String> names = new ArrayList<>(List.of(Messages.Advice_anyStage));
        phases.forEach(item -> names.add(item.getCode() + " " + LocalTexts.text(item.getName(), Locale.getDefault())));
        fill(stage, names, stage.getSelectionIndex());
        advise();
    }

    /** Advises for this group, as if it had been chosen. */
    void choose(StakeholderGroup wanted) {
        int index = groups.indexOf(wanted);
        if (index >= 0 && index != group.getSelectionIndex()) {
            group.select(index);
            advise();
        }
    }

    private void advise() {
        session.ifPresent(open -> catalogue.ifPresent(installed -> chosen().ifPresentOrElse(whom -> {
            Advised advised = new Advised(installed, TacticAdvisor.of(open.strategy(), installed, open.asOf())
                    .advise(whom, chosenStage()), Usage.of(open.analyses()), Locale.getDefault());
            page.show(advised, String.join("\n", advised.notes()));
        }, () -> page.show(Advised.NOBODY, Messages.Advice_nobody))));
    }

    private Optional<StakeholderGroup> chosen() {
        return Stream.of(group.getSelectionIndex()).filter(index -> index >= 0 && index < groups.size())
                .map(groups::get).findFirst();
    }

    private Optional<String> chosenStage() {
        int index = stage.getSelectionIndex() - 1;
        return index < 0 ? Optional.empty() : Optional.of(stages.get(index));
    }

    private DropDown choice(Composite parent, String name) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name);
        DropDown combo = new DropDown(parent);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> advise());
        return combo;
    }

    private static void fill(DropDown combo, List<String> names, int chosen) {
        if (!combo.getItems().equals(names)) {
            combo.setItems(names.toArray(String[]::new));
        }
        combo.select(Math.max(0, chosen));
    }
}
