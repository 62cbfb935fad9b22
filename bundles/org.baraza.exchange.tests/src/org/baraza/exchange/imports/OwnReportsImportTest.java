package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.exchange.Plans;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.catalogue.CatalogueFactory;
import org.baraza.model.catalogue.LiteracyLevel;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.UserGroup;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook that this program wrote for people to read comes back without a change, and what was changed in it as that. */
class OwnReportsImportTest {

    private static Strategy sample(String language) throws Exception {
        Strategy plan = Plans.sample();
        plan.setLanguage(language);
        return plan;
    }

    private static ImportPreview preview(Strategy plan, Workbook book) {
        return ImportPreview.of(plan, Optional.empty(), book, Plans.options());
    }

    @ParameterizedTest
    @CsvSource({ "WorkplanReport, en", "WorkplanReport, fr", "IndicatorMatrixReport, en", "IndicatorMatrixReport, fr", "ScorecardReport, en",
        "FundersReport, en", "FollowUpReport, en", "FeedbackReport, en", "AlignmentReport, en",
        "StrategyReport, en", "StrategyReport, fr", "CoverageReport, en", "CoverageReport, fr" })
    void changesNothing(String report, String language) throws Exception {
        Strategy plan = sample(language);
        assertEquals("", Previews.text(preview(plan, OwnReports.workbook(report, plan)), Effect.CREATED, Effect.CHANGED, Effect.REFUSED));
    }

    /** Four groups of the sample got a literacy of their own by going through a report. */
    @Test
    void whatTheCatalogueKnowsOfAGroupIsNotItsOwn() throws Exception {
        UserGroup media = CatalogueFactory.eINSTANCE.createUserGroup();
        media.setId("media");
        media.setLiteracy(LiteracyLevel.ADVANCED);
        Pack pack = CatalogueFactory.eINSTANCE.createPack();
        pack.setId("eca-guidelines");
        pack.setVersion("1.0");
        pack.getUserGroups().add(media);
        Catalogue catalogue = Catalogue.of(List.of(pack));
        Strategy plan = sample("en");
        Workbook book = OwnReports.workbook("StrategyReport", plan, catalogue);
        ImportOptions options = new ImportOptions(Optional.empty(), Mapping.none(), catalogue, Locale.ENGLISH);
        assertEquals("", Previews.text(ImportPreview.of(plan, Optional.empty(), book, options), Effect.CREATED, Effect.CHANGED, Effect.REFUSED));
    }

    /** Its tables stood for one: 33 things were made of a strategy document that came back. */
    @ParameterizedTest
    @CsvSource({ "en, Table", "fr, Tableau" })
    void changesNothingWhereTablesStandBelowEachOther(String language, String title) throws Exception {
        Strategy plan = sample(language);
        assertEquals("", Previews.text(preview(plan, OwnReports.together("StrategyReport", plan, title)), Effect.CREATED, Effect.CHANGED, Effect.REFUSED));
    }

    /** What was changed since the report was written is set back, and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = { "WorkplanReport", "IndicatorMatrixReport" })
    void bringsBackWhatItSays(String report) throws Exception {
        Strategy plan = sample("en");
        Workbook book = OwnReports.workbook(report, plan);
        Stream<Activity> activities = plan.getObjectives().stream().flatMap(it -> it.getActivities().stream());
        Activity first = activities.findFirst().orElseThrow();
        first.setDescription("Another one");
        first.setLeadPerson("Mr Ba");
        first.getTarget().setUnit("tons");
        first.getTarget().getTargets().getLast().setValue(BigDecimal.ONE);
        String changed = Previews.text(preview(plan, book), Effect.CREATED, Effect.CHANGED, Effect.REFUSED);
        assertEquals(report.equals("WorkplanReport") ? 4 : 2, changed.lines().filter(line -> line.startsWith("CHANGED")).count(), changed);
        assertTrue(!changed.contains("CREATED"), changed);
    }
}
