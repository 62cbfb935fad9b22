package org.baraza.ui.strategy.internal;

import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;

import org.baraza.catalogue.CatalogueService;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Statement;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.ui.HeadButton;
import org.baraza.ui.RoomHead;
import org.baraza.ui.RoomView;
import org.baraza.ui.strategy.internal.model.ProfileTable;
import org.baraza.ui.strategy.internal.model.Sheet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/** The texts of the strategy: what it is about, vision and mission, objectives. */
public final class StrategyRoom extends RoomView {

    @Inject
    private CatalogueService catalogue;

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    private Author author;

    private RoomHead head;
    private AboutPage about;
    private Optional<VisionPage> vision = Optional.empty();
    private Optional<ObjectivesPage> objectives = Optional.empty();
    private HeadButton aboutItem;
    private HeadButton visionItem;
    private HeadButton objectivesItem;

    @Override
    protected void createRoom(Composite parent) {
        head = new RoomHead(parent);
        about = new AboutPage(head.body(), active(), Optional.ofNullable(author));
        aboutItem = head.page(Messages.Page_about, about.control());
        visionItem = head.page(Messages.Page_vision, () -> visionPage().control());
        objectivesItem = head.page(Messages.Page_objectives, () -> objectivesPage().control());
        head.action(Messages.Profile_action, "settings", this::showProfile).setToolTipText(Messages.Profile_tip);
        tellSelection(Messages.Status_objective);
    }

    private void showProfile() {
        active().commitPending();
        strategy().ifPresent(strategy -> ProfileDialog.show(getSite().getShell(),
                new ProfileTable(strategy, catalogue.catalogue(), this::change, Locale.getDefault())));
    }

    @Override
    protected void show(Session session) {
        about.show(session);
        vision.ifPresent(page -> page.show(session));
        objectives.ifPresent(page -> page.show(session));
    }

    private VisionPage visionPage() {
        if (vision.isEmpty()) {
            vision = Optional.of(new VisionPage(head.body(), active(), Optional.ofNullable(author)));
            active().session().ifPresent(vision.get()::show);
        }
        return vision.get();
    }

    private ObjectivesPage objectivesPage() {
        if (objectives.isEmpty()) {
            objectives = Optional.of(new ObjectivesPage(head.body(), active(), Optional.ofNullable(author), selection()));
            active().session().ifPresent(objectives.get()::show);
        }
        return objectives.get();
    }

    @Override
    public void reveal(StrategyElement element, Optional<EStructuralFeature> feature) {
        super.reveal(element, feature);
        Optional<Objective> objective = objectiveOf(element);
        if (objective.isPresent()) {
            head.show(objectivesItem);
            objectivesPage().reveal(objective.get(), feature);
        } else if (element instanceof Statement statement) {
            head.show(visionItem);
            visionPage().reveal(statement);
        } else {
            head.show(aboutItem);
            about.reveal(feature);
        }
    }

    /** Shows a page as if it had been chosen. */
    void turnTo(Sheet sheet) {
        head.show(switch (sheet) {
            case VISION -> visionItem;
            case OBJECTIVES -> objectivesItem;
            default -> aboutItem;
        });
    }

    @Override
    public void setFocus() {
        head.body().setFocus();
    }

    private static Optional<Objective> objectiveOf(EObject element) {
        return switch (element) {
            case null -> Optional.empty();
            case Objective objective -> Optional.of(objective);
            default -> objectiveOf(element.eContainer());
        };
    }
}
