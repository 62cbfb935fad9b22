package org.baraza.ui.strategy.internal;

import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;

import org.baraza.catalogue.CatalogueService;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Statement;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.Session;
import org.baraza.ui.HeadButton;
import org.baraza.ui.RoomHead;
import org.baraza.ui.RoomView;
import org.baraza.ui.strategy.internal.model.ProfileTable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/** The texts of the strategy: what it is about, vision and mission, objectives. */
public final class StrategyRoom extends RoomView {

    @Inject
    private CatalogueService catalogue;

    private RoomHead head;
    private AboutPage about;
    private VisionPage vision;
    private ObjectivesPage objectives;
    private HeadButton aboutItem;
    private HeadButton visionItem;
    private HeadButton objectivesItem;

    @Override
    protected void createRoom(Composite parent) {
        head = new RoomHead(parent);
        about = new AboutPage(head.body(), active());
        vision = new VisionPage(head.body(), active());
        objectives = new ObjectivesPage(head.body(), active(), selection());
        aboutItem = head.page(Messages.Page_about, about.control());
        visionItem = head.page(Messages.Page_vision, vision.control());
        objectivesItem = head.page(Messages.Page_objectives, objectives.control());
        head.action(Messages.Profile_action, "settings", this::showProfile).setToolTipText(Messages.Profile_tip);
    }

    private void showProfile() {
        active().commitPending();
        strategy().ifPresent(strategy -> ProfileDialog.show(getSite().getShell(),
                new ProfileTable(strategy, catalogue.catalogue(), this::change, Locale.getDefault())));
    }

    @Override
    protected void show(Session session) {
        about.show(session.strategy());
        vision.show(session.strategy());
        objectives.show(session.strategy());
    }

    @Override
    public void reveal(StrategyElement element, Optional<EStructuralFeature> feature) {
        super.reveal(element, feature);
        Optional<Objective> objective = objectiveOf(element);
        if (objective.isPresent()) {
            head.show(objectivesItem);
            objectives.reveal(objective.get(), feature);
        } else if (element instanceof Statement statement) {
            head.show(visionItem);
            vision.reveal(statement);
        } else {
            head.show(aboutItem);
            about.reveal(feature);
        }
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
