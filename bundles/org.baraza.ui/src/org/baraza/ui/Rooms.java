package org.baraza.ui;

import java.util.List;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.StakeholderGroup;
import org.eclipse.emf.ecore.EObject;

/** Ids of the views that the perspective lays out. Each is contributed by a plug-in of its own. */
public final class Rooms {

    public static final String STRATEGY = "org.baraza.ui.strategy.room";
    public static final String STAKEHOLDERS = "org.baraza.ui.stakeholders.room";
    public static final String WORKPLAN = "org.baraza.ui.workplan.room";
    public static final String MONITORING = "org.baraza.ui.monitoring.room";
    public static final String CATALOGUE = "org.baraza.ui.catalogue.room";
    public static final String GUIDE = "org.baraza.ui.strategy.guide";
    public static final String DETAILS = "org.baraza.ui.details";
    public static final String FINDINGS = "org.baraza.ui.findings";
    public static final String COMMENTS = "org.baraza.ui.comments";

    /** The perspective that lays them out. */
    public static final String PERSPECTIVE = "org.baraza.rcp.rooms";

    /** The rooms of the centre, in their fixed order. */
    public static final List<String> CENTRE = List.of(STRATEGY, STAKEHOLDERS, WORKPLAN, MONITORING, CATALOGUE);

    private Rooms() {
    }

    /** The room in which an element is at home: where it is edited, and on whose tab its findings count. */
    public static String homeOf(EObject element) {
        return switch (element) {
            case StakeholderGroup group -> STAKEHOLDERS;
            case Indicator indicator -> MONITORING;
            case ProgressReport report -> MONITORING;
            case Evaluation evaluation -> MONITORING;
            case EngagementEvent event -> MONITORING;
            case FeedbackItem item -> MONITORING;
            case Activity activity -> WORKPLAN;
            default -> element.eContainer() == null ? STRATEGY : homeOf(element.eContainer());
        };
    }
}
