package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** Workplans as offices keep them, with titles, merged cells, sums and costs of every sort. */
class WorkplanImportTest {

    private final Strategy plan = plan("USD");

    private static Strategy plan(String currency) {
        Strategy strategy = StrategyFactory.eINSTANCE.createStrategy();
        strategy.setFirstQuarter(YearQuarter.of(2027, 1));
        strategy.setLastQuarter(YearQuarter.of(2029, 4));
        strategy.setCurrency(currency);
        return strategy;
    }

    private ImportPreview take(Strategy strategy, Workbook book) {
        ImportPreview preview = ImportPreview.of(strategy, Optional.empty(), book, Plans.options());
        PrivateData persons = StrategyFactory.eINSTANCE.createPrivateData();
        new ImportRun(strategy, () -> persons, Plans.options()).run(preview.tables());
        return preview;
    }

    private static List<Activity> activities(Strategy strategy) {
        return strategy.getObjectives().stream().map(Objective::getActivities).flatMap(List::stream).toList();
    }

    private static String costs(Activity activity) {
        return activity.getCosts().stream().map(cost -> cost.getYear() + ":" + cost.getPlanned()).collect(Collectors.joining(" "));
    }

    private static String told(Activity activity) {
        return activity.getName() + " | "
                + activity.getGroups().stream().map(group -> group.getName()).collect(Collectors.joining(", ")) + " | "
                + (activity.getLead() == null ? "" : activity.getLead().getName()) + " | " + costs(activity) + " | "
                + activity.getFirstQuarter() + " " + activity.getLastQuarter();
    }

    /** Figure 3 of the guidelines, with merged objectives and measures of impact. */
    @Test
    void theSevenColumnsOfTheGuidelines() throws Exception {
        take(plan, SheetBuilder.named("Sheet1").title("Republic of Tamasi", 7).title("User engagement workplan 2027-2029", 7).gap(1)
                .row("Strategy objective | Means of engagement | Key stakeholders engaged | Lead | Cost | Impact measurement (per objective) | Time frame")
                .row("Objective 1: To train users | Media training | Journalists; Students | NSI | Y1: 5,000; Y2: 6,000 | Number trained\\nMisuse in the media | from Q1 2027 to Q4 2028")
                .row("^ | Press breakfast | Journalists | NSI | 1200 | ^ | Q2 2027")
                .row("Objective 2: To hear users | User survey | Ministries / Universities | Central bank | $ 9,000.50 | Response rate | 2028").book());
        assertEquals(List.of("To train users", "To hear users"), plan.getObjectives().stream().map(Objective::getName).toList());
        assertEquals(List.of("Media training | Journalists, Students | NSI | 1:5000 2:6000 | 2027-Q1 2028-Q4",
                "Press breakfast | Journalists | NSI | 1:1200 | 2027-Q2 2027-Q2",
                "User survey | Ministries, Universities | Central bank | 2:9000.50 | 2028-Q1 2028-Q4"),
                activities(plan).stream().map(WorkplanImportTest::told).toList());
        assertEquals(List.of("Number trained", "Misuse in the media"),
                plan.getObjectives().getFirst().getIndicators().stream().map(it -> it.getName()).toList());
        assertEquals("Response rate", activities(plan).getLast().getTarget().getName());
    }

    @Test
    void headingsThatSayOneThingInTwoWays() throws Exception {
        ImportPreview preview = take(plan, SheetBuilder.named("Workplan").title("National Bureau of Statistics", 10).title("Printed 3 March 2027", 10)
                .row("# | Strategic objective | Activity / means of engagement | Target audience | Lead agency | Budget Year 1 (US$) | Budget Year 2 (US$) | Budget Year 3 (US$) | Timeline | KPI | Risk owner")
                .row("1 | 1. To train users | Data briefings for MPs | Members of Parliament | NBS | '$12,500.00 | '$ 12,500 | 'USD 13,000 | Q1 2027 – Q4 2029 | Briefings held | K. Doe")
                .row("2 | ^ | Press club | Journalists | NBS Communications | 2000 | n/a | tbd | Q2/2027 | Stories published |")
                .row(" | | Sub-total | | | 14500 | | | | |").book());
        assertEquals(List.of("Data briefings for MPs | Members of Parliament | NBS | 1:12500.00 2:12500 3:13000 | 2027-Q1 2029-Q4",
                "Press club | Journalists | NBS Communications | 1:2000 | 2027-Q2 2027-Q2"),
                activities(plan).stream().map(WorkplanImportTest::told).toList(), Previews.text(preview));
        assertEquals(0, preview.count(Effect.REFUSED), Previews.text(preview));
        assertTrue(Previews.text(preview, Effect.NOTED).contains("“tbd” says no amount"), Previews.text(preview));
    }

    @Test
    void aFrenchPlanWithTwoRowsOfHeadingsAndSums() throws Exception {
        Strategy french = plan("XOF");
        ImportPreview preview = take(french, SheetBuilder.named("Feuil1").title("PLAN DE TRAVAIL", 9)
                .row("Objectif stratégique | Activités | Principales parties prenantes | Chef de file | Coût (FCFA) | | | | Calendrier | Couleur")
                .row(" | | | | A1 | A2 | A3 | Total | |")
                .row("Former les utilisateurs | Formation des médias | Journalistes | INS | '1\u00a0250\u00a0000 | '8\u202f000,50 F CFA | | '1 258 000,5 | janv.-mars 2027 | rouge")
                .row("^ | Petit déjeuner de presse | Journalistes | INS | 500000 | '500 000 | | 1000000 | T1 2027 à T3 2028 |")
                .row("Total | | | | 1750000 | 508000.5 | | 2258000.5 | |").row("Source : INS | | | | | | | | |").book());
        assertEquals(List.of("Formation des médias | Journalistes | INS | 1:1250000 2:8000.50 | 2027-Q1 2027-Q1",
                "Petit déjeuner de presse | Journalistes | INS | 1:500000 2:500000 | 2027-Q1 2028-Q3"),
                activities(french).stream().map(WorkplanImportTest::told).toList());
        assertTrue(Previews.text(preview, Effect.NOTED).contains("Couleur"), Previews.text(preview, Effect.NOTED));
        assertEquals("", Previews.text(preview, Effect.REFUSED));
    }

    @Test
    void headingsInThePluralMeanWhatTheyMeanInTheSingular() throws Exception {
        ImportPreview preview = take(plan, SheetBuilder.named("Feuil1")
                .row("Objectifs stratégiques | Moyens d’engagement | Parties prenantes concernées | Organismes responsables | Échéances")
                .row("Former | Atelier | Médias | INS | T1 2027").book());
        assertEquals("", Previews.text(preview, Effect.REFUSED, Effect.NOTED));
        assertEquals("Atelier | Médias | INS |  | 2027-Q1 2027-Q1", told(activities(plan).getFirst()));
        assertEquals("", Previews.text(take(plan, SheetBuilder.named("Sheet1")
                .row("Strategic objectives | Engagement activities | Stakeholders involved | Time frames").row("Former | Radio | Médias | Q2 2027").book()),
                Effect.REFUSED, Effect.NOTED));
    }

    @Test
    void calendarYearsAreYearsOfThePlanAndObjectivesMayBeTitles() throws Exception {
        take(plan, SheetBuilder.named("Plan").row("Activity | Budget 2028 | Budget 2027 | Start | End")
                .title("Objective 1: To train users", 5).row("Course | 20 | 10 | Q1 2027 | Q4 2028").row("Exam | | 5 | 2027-02-01 | 2027-02-28")
                .title("Objective 2: To hear users", 5).row("Survey | 7 | | '2028 | '2028").book());
        assertEquals(List.of("Course |  |  | 1:10 2:20 | 2027-Q1 2028-Q4", "Exam |  |  | 1:5 | 2027-Q1 2027-Q1",
                "Survey |  |  | 2:7 | 2028-Q1 2028-Q4"), activities(plan).stream()
                .map(activity -> told(activity).replace("2:20 1:10", "1:10 2:20")).toList());
        assertEquals(2, plan.getObjectives().size());
    }

    @Test
    void aCostOfSeveralYearsIsSpreadAndSaysSo() throws Exception {
        ImportPreview preview = take(plan, SheetBuilder.named("Workplan").row("Objective | Activity | Cost | Time frame")
                .row("Train | Course | 100 | 2027-2029").row("Train | Exam | 50 | ").book());
        assertEquals("1:34 2:33 3:33", costs(activities(plan).getFirst()));
        assertTrue(Previews.text(preview, Effect.NOTED).contains("evenly"));
        assertTrue(Previews.text(preview, Effect.REFUSED).startsWith("REFUSED Workplan, C3"), Previews.text(preview));
    }

    @Test
    void whatCantBeTakenIsRefusedAloneWithPlaceAndRemedy() throws Exception {
        ImportPreview preview = take(plan, SheetBuilder.named("Workplan").row("Objective | Activity | Stakeholders | Cost Y1 | Time frame")
                .row("Train | Course | All stakeholders | '500 € | when needed").row("Train | Exam | Students | #REF! | Q1 2027")
                .row("Train | | Students | 5 | Q1 2027").book());
        List<String> refused = preview.lines().stream().filter(line -> line.effect() == Effect.REFUSED)
                .map(line -> line.place().text()).toList();
        assertEquals(List.of("Workplan, C2", "Workplan, D2", "Workplan, E2", "Workplan, D3", "Workplan, 4"), refused);
        assertTrue(preview.lines().stream().filter(line -> line.effect() == Effect.REFUSED)
                .allMatch(line -> line.reason().contains(". ")), Previews.text(preview));
        assertEquals(2, activities(plan).size());
    }

    @Test
    void moneyBelowAHeadingOfAnotherCurrencyIsRefused() throws Exception {
        ImportPreview preview = take(plan, SheetBuilder.named("Workplan").row("Objective | Activity | Cost Y1 (FCFA) | Cost Y2 (US$) | Cost Y3 (USD)")
                .row("Train | Course | 500000 | 900 | 800").book());
        assertEquals("2:900 3:800", costs(activities(plan).getFirst()), Previews.text(preview));
        assertTrue(Previews.text(preview, Effect.REFUSED).contains("another currency"), Previews.text(preview));
    }

    @Test
    void aCostBelowZeroIsRefused() throws Exception {
        ImportPreview preview = take(plan, SheetBuilder.named("Workplan").row("Objective | Activity | Cost Y1").row("Train | Course | -5")
                .book());
        assertTrue(Previews.text(preview, Effect.REFUSED).startsWith("REFUSED Workplan, C2"), Previews.text(preview));
        assertTrue(activities(plan).getFirst().getCosts().isEmpty());
    }

    @Test
    void whatIsThereIsChangedFieldByField() throws Exception {
        Workbook book = SheetBuilder.named("Workplan").row("Objective | Activity | Lead | Cost Y1").row("Train | Course | NSI | 100").book();
        take(plan, book);
        ImportPreview again = take(plan, book);
        assertEquals("", Previews.text(again));
        ImportPreview changed = take(plan, SheetBuilder.named("Workplan").row("activity | COST (Y1) | lead")
                .row("course | 120 | nsi").book());
        assertEquals("CHANGED Workplan, B2: Activity 1.1, Course: Cost Y1: 100 -> 120", Previews.text(changed));
    }

    @Test
    void aMappingSaysWhatOwnHeadingsMean() throws Exception {
        Workbook book = SheetBuilder.named("Feuil1").row("Activité | Enveloppe globale | Durée du projet").row("Cours | 90 | 2027").book();
        Mapping mapping = Mapping.of(Mapping.none()
                .with(TableKind.WORKPLAN, "Enveloppe globale", Optional.of(Field.cost(1)))
                .with("Feuil1", Optional.of(TableKind.WORKPLAN)).text());
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book, Plans.options().with(mapping));
        assertEquals(Optional.of(Field.cost(1)), Optional.ofNullable(preview.tables().getFirst().columns().get(1)));
    }
}
