package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Documents.blocks;
import static org.baraza.report.standard.internal.Documents.headings;
import static org.baraza.report.standard.internal.Documents.report;
import static org.baraza.report.standard.internal.Documents.rows;
import static org.baraza.report.standard.internal.Documents.small;
import static org.baraza.report.standard.internal.Documents.table;
import static org.baraza.report.standard.internal.Documents.texts;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.baraza.model.strategy.Statement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.report.Column;
import org.baraza.report.PageBreak;
import org.baraza.report.PageBreak.Orientation;
import org.baraza.report.Picture;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;
import org.junit.jupiter.api.Test;

class StrategyReportTest {

    private final ReportDocument document = report(new StrategyReport(), small());

    @Test
    void theDocumentHasItsPartsInOrder() {
        assertEquals("Engagement 2025–2026", document.title());
        assertEquals("Statistics Office, Tamasi", document.subtitle().orElseThrow());
        assertEquals(List.of("Q1\u00a02025\u00a0– Q4\u00a02026", "Draft, not approved yet"), document.cover());
        assertEquals(List.of("Introduction", "Stakeholder analysis", "Vision", "Mission", "Values and principles",
                "Objectives", "Means of engagement", "Budget", "Monitoring and evaluation", "Approval and launch", "Annexes"), headings(document, 1));
    }

    @Test
    void groupsStandByTierWithTheirQuadrants() {
        assertEquals(List.of(
                List.of("Primary"),
                List.of("Editors", "Cultivate ASAP", "1", "2", "8", ""),
                List.of("Farmers\nnot yet a user", "Cultivate ASAP", "2", "1", "9", ""),
                List.of("Secondary"),
                List.of("Donors", "Maintain", "1", "8", "3", ""),
                List.of("Not placed"),
                List.of("Clubs", "–", "–", "–", "–", "")), rows(table(document, "Stakeholder groups")));
        assertEquals(1, blocks(document, Picture.class).count());
    }

    @Test
    void whatStandsBehindIsAnnexed() {
        assertEquals(List.of("Steps of the activities", "Indicators and how they are measured", "Current practices",
                "Needs of users", "Alignment with other plans", "Scorecard, January 2026"),
                headings(document, 2).subList(headings(document, 2).indexOf("Steps of the activities"),
                        headings(document, 2).size()));
        assertEquals(List.of("Editors", "figures on release day", "telephone"),
                rows(table(document, "Needs of users")).getFirst());
    }

    @Test
    void theWorkplanLiesAcross() {
        assertEquals(List.of(Orientation.LANDSCAPE, Orientation.PORTRAIT, Orientation.LANDSCAPE),
                blocks(document, PageBreak.class).map(PageBreak::orientation).toList());
    }

    @Test
    void theWorkplanHasTheSevenColumns() {
        Table workplan = table(document, "Workplan");
        assertEquals(List.of("Objective", "Means of engagement", "Key stakeholders engaged", "Lead", "Cost, USD",
                "Impact measurement", "Time frame"),
                workplan.columns().stream().map(column -> column.group().orElse(column.title())).distinct().toList());
        assertEquals(List.of("2025", "2026", "Total"), workplan.columns().stream()
                .filter(column -> column.align() == Column.Align.END).map(Column::title).toList());
    }

    @Test
    void theWorkplanSpansEachObjectiveOverItsActivities() {
        List<List<String>> rows = rows(table(document, "Workplan"));
        assertEquals(List.of("1. To halve misuse", "1.1 Media training\nThree days", "Editors", "SO", "600",
                "400", "1,000", "Misused figures", "Editors trained: 40 persons by 31 Dec 2026",
                "Q1 2025 – Q4 2026"), rows.get(0));
        assertEquals(List.of("1.2 Hot line", "Editors, Farmers", "no lead", "300.5", "not costed", "at least 300.5",
                "no target", "Q3 2025 – Q2 2026"), rows.get(1));
        assertEquals(List.of("2. To reach farmers", "No activities yet.", "no indicator", ""), rows.get(2));
        assertEquals(List.of("Total", "900.5", "at least 400", "at least 1,300.5", ""), rows.get(3));
    }

    @Test
    void theBudgetIsHeldAgainstWhatWasApprovedAndFunded() {
        List<List<String>> rows = rows(table(document, "Budget per year"));
        assertEquals(List.of("2025", "1,000", "900.5", "900.5", "550", "500", "–", "400.5"),
                rows.get(0));
        assertEquals(List.of("Total", "1,700", "1,300.5", "at least 1,300.5", "550", "500", "–", "800.5"),
                rows.getLast());
        assertTrue(texts(document).contains("Some costs are not known yet; the sums fall short by them."));
    }

    @Test
    void monitoringSumsUpTheMonthAndTheIndicators() {
        assertTrue(texts(document).contains("In January 2026, 0 of 2 activities that have begun are to plan."));
        assertEquals("Misused figures", rows(table(document, "Indicators as of 31 January 2026")).get(1).getFirst());
    }

    @Test
    void statementsAndValuesAreQuotedWhole() {
        ReportDocument written = report(new StrategyReport(), small().also(strategy -> {
            Statement vision = StrategyFactory.eINSTANCE.createStatement();
            vision.setText("Heard by all.\nUsed by all.");
            vision.setHorizon(2034);
            strategy.setVision(vision);
        }));
        List<String> texts = texts(written);
        assertTrue(texts.containsAll(List.of("Heard by all.", "Used by all.", "Looks ahead to 2034.")),
                texts.toString());
    }

    @Test
    void anEmptyDocumentSaysWhatIsNotThereYet() {
        ReportDocument empty = report(new StrategyReport(), aStrategy());
        assertEquals("User engagement strategy", empty.title());
        assertTrue(empty.subtitle().isEmpty());
        assertEquals("no time frame", empty.cover().getFirst());
        assertTrue(texts(empty).containsAll(List.of("The introduction is not written yet.",
                "No stakeholder groups have been named yet.", "The vision is not written yet.",
                "The workplan is empty: no objectives have been set yet.", "No indicators have been chosen yet.")));
    }

    @Test
    void aFrenchDocumentIsFrench() {
        ReportDocument french = report(new StrategyReport(), small().inLanguage("fr"));
        assertEquals("T1\u00a02025\u00a0– T4\u00a02026", french.cover().getFirst());
        assertEquals("Analyse des parties prenantes", headings(french, 1).get(1));
        assertEquals("Objectif", table(french, "Plan de travail").columns().getFirst().title());
        assertEquals("au moins 1\u202f300,5", rows(table(french, "Plan de travail")).getLast().get(3));
    }
}
