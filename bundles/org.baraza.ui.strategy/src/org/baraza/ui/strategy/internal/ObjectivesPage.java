package org.baraza.ui.strategy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.Icons;
import org.baraza.ui.strategy.internal.model.Remark;
import org.baraza.ui.strategy.internal.model.Sheet;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The objectives, each a card that opens to its statement and SMART facets. */
final class ObjectivesPage {

    private final FormPage page;
    private final ActiveSession active;
    private final ElementSelection selection;
    private final Composite list;
    private final Button add;
    private final List<ObjectiveCard> cards = new ArrayList<>();
    private final HeldHead held;

    ObjectivesPage(Composite parent, ActiveSession active, Optional<Author> author, ElementSelection selection) {
        this.active = active;
        this.selection = selection;
        page = new FormPage(parent, active, author);
        page.title(Messages.Page_objectives, Messages.Objectives_explained);
        list = new Composite(page.body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(list);
        add = new Button(page.body(), SWT.PUSH);
        add.setText(Messages.Objectives_add);
        Icons.on(add, "add");
        add.addListener(SWT.Selection, event -> add());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(add);
        held = new HeldHead(page, () -> cards);
        page.refit();
    }

    FormPage page() {
        return page;
    }

    Control control() {
        return page.control();
    }

    void show(Session session) {
        Strategy strategy = session.strategy();
        List<Objective> shown = cards.stream().map(ObjectiveCard::objective).toList();
        boolean others = !shown.equals(strategy.getObjectives());
        if (others) {
            rebuild(strategy.getObjectives());
        }
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).show(i + 1);
        }
        held.follow();
        page.notes(session.findings().open().stream().filter(ObjectivesPage::isHere).toList(), this::place,
                Remark.on(session.analyses().remarks(), Sheet.OBJECTIVES), element -> cards.stream()
                        .filter(card -> card.objective() == element).findFirst().map(card -> card.place(Optional.empty())));
    }

    private static boolean isHere(Finding finding) {
        return finding.element() instanceof Objective
                || finding.feature().filter(StrategyPackage.eINSTANCE.getStrategy_Objectives()::equals).isPresent();
    }

    private Optional<Control> place(Finding finding) {
        return cards.stream().filter(card -> card.objective() == finding.element()).findFirst()
                .map(card -> card.place(finding.feature()));
    }

    /** Puts the cursor on what adds one, as soon as a page that was only just made has a size. */
    void beginNext() {
        add.getDisplay().asyncExec(() -> {
            if (!add.isDisposed()) {
                add.setFocus();
            }
        });
    }

    void reveal(Objective objective, Optional<EStructuralFeature> feature) {
        cards.stream().filter(card -> card.objective() == objective).findFirst().ifPresent(card -> {
            card.open();
            page.refit();
            card.focus(feature);
        });
    }

    private void rebuild(List<Objective> objectives) {
        List<Objective> open = cards.stream().filter(ObjectiveCard::isOpen).map(ObjectiveCard::objective).toList();
        cards.forEach(ObjectiveCard::dispose);
        cards.clear();
        for (Objective objective : objectives) {
            ObjectiveCard card = new ObjectiveCard(list, page, objective, new Moves(objective));
            if (open.contains(objective)) {
                card.open();
            }
            cards.add(card);
        }
    }

    private void add() {
        active.session().ifPresent(session -> {
            Objective objective = StrategyFactory.eINSTANCE.createObjective();
            active.change(Messages.Objectives_add, () -> session.strategy().getObjectives().add(objective));
            reveal(objective, Optional.empty());
        });
    }

    /** What can be done with an objective as a whole. */
    final class Moves {

        private final Objective objective;

        private Moves(Objective objective) {
            this.objective = objective;
        }

        void select() {
            selection.select(objective);
        }

        void up() {
            move(-1);
        }

        void down() {
            move(1);
        }

        void remove() {
            active.change(Messages.Objectives_remove, () -> siblings().remove(objective));
        }

        private void move(int by) {
            int target = siblings().indexOf(objective) + by;
            if (target >= 0 && target < siblings().size()) {
                active.change(Messages.Objectives_move, () -> siblings().move(target, objective));
            }
        }

        private EList<Objective> siblings() {
            return ((Strategy) objective.eContainer()).getObjectives();
        }
    }
}
