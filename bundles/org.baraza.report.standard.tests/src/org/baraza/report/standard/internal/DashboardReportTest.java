package org.baraza.report.standard.internal;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.Chart;
import org.baraza.report.Items;
import org.baraza.report.Picture;
import org.baraza.report.ReportDocument;
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
