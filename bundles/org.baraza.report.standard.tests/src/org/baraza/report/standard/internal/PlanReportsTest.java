package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Documents.blocks;
import static org.baraza.report.standard.internal.Documents.headings;
import static org.baraza.report.standard.internal.Documents.report;
import static org.baraza.report.standard.internal.Documents.rows;
import static org.baraza.report.standard.internal.Documents.small;
import static org.baraza.report.standard.internal.Documents.table;
import static org.baraza.report.standard.internal.Documents.texts;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.baraza.drawing.Shape;
import org.baraza.model.strategy.AlignedDocument;
import org.baraza.model.strategy.AlignedObjective;
import org.baraza.model.strategy.AlignmentLink;
import org.baraza.model.strategy.DocumentKind;
import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.report.Picture;
import org.baraza.report.Report;
import org.baraza.report.ReportDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports on one side of a strategy. */
class PlanReportsTest {

    private static final StrategyFactory MAKE = StrategyFactory.eINSTANCE;

    static List<Report> all() {
        return List.of(new WorkplanReport(), new IndicatorMatrixReport(), new FundersReport(), new CoverageReport(),
                new AlignmentReport(), new FollowUpReport(), new FeedbackReport());
    }

    @ParameterizedTest
    @MethodSource("all")
    void anEmptyStrategyIsReportedToo(Report report) {
        assertFalse(report(report, aStrategy()).blocks().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void frenchReportsAreFrench(Report report) {
        assertFalse(report(report, small().inLanguage("fr")).title()
                .equals(report(report, small().inLanguage("en")).title()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void thePlanOnAPageCutsNoWordForAState(String language) {
        Picture plan = blocks(report(new PlanPageReport(), small().inLanguage(language).with(anObjective("To train")
                .with(anActivity("Course").running("2025-Q3", "2026-Q2").reporting("2026-01", ReportedState.ON_TRACK)))), Picture.class).findFirst().orElseThrow();
        assertEquals(List.of(), plan.scene().parts().stream().flatMap(part -> part.shapes().stream())
                .filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).filter(text -> text.endsWith("…")).toList());
    }

    /** Its years are not known, so nothing can be said of them. */
    @Test
    void whatHasNoCostsIsNotOutsideThePlan() {
        assertFalse(texts(report(new FundersReport(), small().with(anObjective("To train").with(anActivity("Course"))))).stream()
                .anyMatch(text -> text.contains("outside the plan")));
    }

    @Test
    void eachLeadIsAskedForWhatIsLateOrBehind() {
        ReportDocument followUp = report(new FollowUpReport(), small());
        assertEquals(List.of("Statistics Office", "no lead"), headings(followUp, 1));
        assertEquals(List.of(List.of("1.1 Media training", "Lagging", "January 2026", "")),
                rows(table(followUp, "To be asked of Statistics Office")));
        assertEquals("no report yet", rows(table(followUp, "To be asked of no lead")).getFirst().get(2));
    }

    @Test
    void coverageIsReadBothWays() {
        ReportDocument coverage = report(new CoverageReport(), small());
        assertEquals(List.of(
                List.of("Primary"),
                List.of("Editors", "1.1 Media training", "1.1 Editors trained", "22 persons (31 Jan 2026)"),
                List.of("1.2 Hot line", "no target", ""),
                List.of("Farmers", "1.2 Hot line", "no target", ""),
                List.of("Secondary"),
                List.of("Donors", "engaged by no activity")),
                rows(table(coverage, "From each group")).subList(0, 6));
        assertEquals(List.of("1.1 Editors trained", "22 persons (31 Jan 2026)", "Editors"),
                rows(table(coverage, "From each indicator")).get(2));
        assertTrue(texts(coverage).contains("Every primary group is engaged at least once."));
    }

    @Test
    void fundersSeeEachSourceByYear() {
        ReportDocument funders = report(new FundersReport(), small());
        assertEquals(List.of(List.of("Partner", "500", "–", "500"), List.of("Total", "500", "–", "500")),
                rows(table(funders, "Secured, USD")));
    }

    @Test
    void theMatrixSaysHowEachIndicatorIsMeasured() {
        List<String> row = rows(table(report(new IndicatorMatrixReport(), small()), "Monitoring")).get(1);
        assertEquals(List.of("Misused figures", "24 (31 Dec 2024)", "12 (31 Dec 2026)"),
                List.of(row.get(0), row.get(3), row.get(4)));
    }

    @Test
    void alignmentStandsSideBySide() {
        ReportDocument alignment = report(new AlignmentReport(), small().also(PlanReportsTest::align));
        assertEquals(List.of("A1 Data used", "1. To halve misuse", "Fewer wrong figures"),
                rows(table(alignment, "Objectives side by side")).get(1));
        assertEquals("no objective yet", rows(table(alignment, "Objectives side by side")).get(2).get(1));
        assertTrue(texts(alignment).contains("2. To reach farmers"));
    }

    private static void align(Strategy strategy) {
        AlignedDocument nsds = MAKE.createAlignedDocument();
        nsds.setKind(DocumentKind.NSDS);
        nsds.setTitle("Statistics development strategy");
        nsds.getObjectives().add(objective("A1", "Data used"));
        nsds.getObjectives().add(objective("A2", "Data trusted"));
        strategy.getAlignedDocuments().add(nsds);
        AlignmentLink link = MAKE.createAlignmentLink();
        link.setObjective(strategy.getObjectives().getFirst());
        link.setServes(nsds.getObjectives().getFirst());
        link.setNote("Fewer wrong figures");
        strategy.getAlignments().add(link);
    }

    private static AlignedObjective objective(String code, String text) {
        AlignedObjective objective = MAKE.createAlignedObjective();
        objective.setCode(code);
        objective.setText(text);
        return objective;
    }

    @Test
    void onlyWhatWasDecidedIsToldToUsersTheLatestFirst() {
        ReportDocument said = report(new FeedbackReport(), small()
                .also(feedback("Maps", FeedbackDecision.REFUSED, "2025-03-01", it -> it.setReason("No licence")))
                .also(feedback("Tables", FeedbackDecision.ACCEPTED, "2025-06-01", it -> it.setMeasure("Published")))
                .also(feedback("Prices", FeedbackDecision.UNDECIDED, "2025-07-01", it -> { })));
        assertEquals(List.of(List.of("Tables", "1 Jun 2025", "Accepted", "Published"),
                List.of("Maps", "1 Mar 2025", "Refused\nNo licence", "")),
                rows(table(said, "What users said")));
    }

    @Test
    void whatTookItUpInThePlanIsToldToUsers() {
        Strategy strategy = small().also(feedback("Tables", FeedbackDecision.ACCEPTED, "2025-06-01", it -> it.setMeasure("Published"))).build();
        strategy.getFeedback().getFirst().getConcerns().add(strategy.getObjectives().getFirst().getActivities().getFirst());
        ReportDocument said = new FeedbackReport().create(Documents.context(strategy));
        assertEquals("Published\nTaken up by: Activity 1.1, Media training", rows(table(said, "What users said")).getFirst().get(3));
    }

    @Test
    void aTitleIsNotRepeatedAsAHeading() {
        for (Report report : all()) {
            ReportDocument document = report(report, small());
            assertFalse(headings(document, 1).stream().limit(1).anyMatch(document.title()::equals), document.title());
        }
    }

    private static Consumer<Strategy> feedback(String topic, FeedbackDecision decision, String day,
            Consumer<FeedbackItem> more) {
        return strategy -> {
            FeedbackItem item = MAKE.createFeedbackItem();
            item.setTopic(topic);
            item.setDecision(decision);
            item.setDate(LocalDate.parse(day));
            more.accept(item);
            strategy.getFeedback().add(item);
        };
    }
}
