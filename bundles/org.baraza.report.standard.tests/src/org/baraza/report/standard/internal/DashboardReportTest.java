package org.baraza.report.standard.internal;

import static org.baraza.testkit.Builders.aFeedbackItem;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.Chart;
import org.baraza.report.Items;
import org.baraza.report.Picture;
import org.baraza.report.ReportDocument;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What the public may see, and the plan on one page. */
class DashboardReportTest {

    @Test
    void thePublicSeesPromisesAndHowTheyStandButNoPersonAndNoCost() {
        Strategy strategy = Documents.small().build();
        Activity activity = strategy.getObjectives().getFirst().getActivities().getFirst();
        activity.setLead(null);
        activity.setLeadPerson("Zuberi Kwandebele");
        activity.getReports().getFirst().setComment("Grumbleweed");
        ReportDocument dashboard = new DashboardReport().create(Documents.context(strategy));
        String all = dashboard.blocks().toString();
        assertTrue(all.contains("To halve misuse"), all);
        assertFalse(all.contains("Kwandebele") || all.contains("Grumbleweed") || all.contains("USD"), all);
        assertEquals(2, Documents.blocks(dashboard, Chart.class).count());
    }

    @Test
    void aPromiseHasOneNumberAndNoBulletBeforeIt() {
        Items promises = Documents.blocks(Documents.report(new DashboardReport(), Documents.small()), Items.class).findFirst().orElseThrow();
        assertTrue(promises.numbered());
        assertFalse(promises.items().getFirst().text().startsWith("1."), promises.toString());
    }

    /** What was only decided was not done, and what has no day may be planned. */
    @Test
    void itClaimsNothingThatWasNotDone() {
        Strategy strategy = Documents.small()
                .with(aFeedbackItem("Late figures").raisedOn("2025-11-01").decided(FeedbackDecision.ACCEPTED, "right"))
                .with(aFeedbackItem("No maps").raisedOn("2025-11-01").decided(FeedbackDecision.ACCEPTED, "right").answering("It is out")
                        .closedOn("2026-01-15"))
                .with(aFeedbackItem("Farm prices").raisedOn("2025-11-01").decided(FeedbackDecision.ACCEPTED, "right").answering("Soon")
                        .closedOn("2026-02-15"))
                .with(anObjective("To meet").with(anActivity("Visits").holding("Visit", "2025-12-01", "Editors").holding("Next", "2025-12-01", "Editors")))
                .build();
        strategy.getFeedback().forEach(item -> {
            item.setTopic(item.getText());
            item.setMeasure("An atlas");
        });
        strategy.getObjectives().getLast().getActivities().getFirst().getEvents().getLast().setDate(null);
        ReportDocument dashboard = new DashboardReport().create(Documents.context(strategy));
        assertEquals(List.of(List.of("No maps", "An atlas")), Documents.rows(Documents.table(dashboard, "What users said")));
        assertEquals(List.of("Editors", "1", "–"), Documents.rows(Documents.table(dashboard, "Events and participants")).getFirst());
    }

    @Test
    void thePlanOnAPageIsOneDrawingOfAllActivities() {
        ReportDocument page = Documents.report(new PlanPageReport(), Documents.small());
        Picture picture = Documents.blocks(page, Picture.class).findFirst().orElseThrow();
        String all = picture.scene().toString();
        assertTrue(all.contains("1.1 Media training") && all.contains("1.2 Hot line"), all);
        assertTrue(all.contains("at\u00a0least"), "what is not known is said");
    }

    @Test
    void aPlanWithoutPeriodIsDrawnAsWell() {
        ReportDocument page = Documents.report(new PlanPageReport(), aStrategy()
                .with(anObjective("To listen").with(anActivity("Hot line"))));
        assertEquals(1, Documents.blocks(page, Picture.class).count());
    }
}
