package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.exchange.Plans;
import org.baraza.exchange.exports.Exports;
import org.baraza.exchange.read.TableFiles;
import org.baraza.model.identity.Identities;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was exported as a workbook is imported as it was, element by element. */
class RoundTripTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void theSampleComesBackIntoAnEmptyPlan(String language) throws Exception {
        Strategy sample = Plans.sample();
        Plans.assertSame(sample, imported(sample, StrategyFactory.eINSTANCE.createStrategy(), language));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void theSampleImportedIntoItselfChangesNothing(String language) throws Exception {
        Strategy sample = Plans.sample();
        ImportPreview preview = preview(sample, Plans.sample(), language);
        assertEquals("", Previews.text(preview));
        assertFalse(preview.changesAnything());
    }

    @ParameterizedTest
    @CsvSource({ "1,en", "2,fr", "3,en", "4,fr", "5,en", "6,fr", "7,en", "8,fr" })
    void aRandomPlanComesBack(long seed, String language) throws Exception {
        Strategy plan = Plans.random(seed);
        Plans.assertSame(plan, imported(plan, StrategyFactory.eINSTANCE.createStrategy(), language));
    }

    /** An activity, a group and an indicator of one name, and a remark on each. */
    @Test
    void whatIsCalledAsOneOfAnotherKindKeepsItsComments() throws Exception {
        Strategy plan = Plans.sample();
        Activity activity = plan.getObjectives().getFirst().getActivities().getFirst();
        List<StrategyElement> namesakes = List.of(activity, plan.getStakeholders().getFirst(), activity.getTarget());
        namesakes.forEach(element -> {
            element.eSet(element.eClass().getEStructuralFeature("name"), "Media training");
            Comment comment = StrategyFactory.eINSTANCE.createComment();
            comment.setText("On the " + element.eClass().getName());
            element.getComments().add(comment);
        });
        Identities.assign(plan);
        Plans.assertSame(plan, imported(plan, StrategyFactory.eINSTANCE.createStrategy(), "en"));
    }

    /** As other programs write and read them, each would become something else. */
    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "'quoted", "  between spaces  ", "_x0041_", "_x0041_x0042_", "one\n\n=three", "عربي ١٢٣ (English) 🎉", "1.5", "n/a", "Total",
            "2. Objective 2" })
    void awkwardTextsComeBack(String text) throws Exception {
        Strategy plan = Plans.sample();
        plan.getObjectives().getFirst().getActivities().getFirst().setName(text);
        plan.getStakeholders().getFirst().setName(text);
        plan.getAgencies().getFirst().setName(text);
        Plans.assertSame(plan, imported(plan, StrategyFactory.eINSTANCE.createStrategy(), "fr"));
    }

    /** More digits than a spreadsheet keeps. */
    @Test
    void aLevelOfSeventeenDigitsComesBack() throws Exception {
        Strategy plan = Plans.sample();
        plan.getStakeholders().getFirst().setCurrent(2.1234567890123457);
        plan.getStakeholders().getFirst().setDesired(0.1234567890123456);
        Plans.assertSame(plan, imported(plan, StrategyFactory.eINSTANCE.createStrategy(), "fr"));
    }

    private Strategy imported(Strategy plan, Strategy into, String language) throws Exception {
        ImportPreview preview = preview(plan, into, language);
        Journal journal = new ImportRun(into, StrategyFactory.eINSTANCE::createPrivateData, Plans.options()).run(preview.tables());
        assertEquals("", Previews.text(preview, PreviewLine.Effect.REFUSED, PreviewLine.Effect.NOTED));
        return into;
    }

    private ImportPreview preview(Strategy plan, Strategy into, String language) throws Exception {
        Path file = folder.resolve("plan.xlsx");
        Exports.write("xlsx", Plans.content(plan, Locale.of(language)), file);
        return ImportPreview.of(into, Optional.empty(), TableFiles.read(file), Plans.options());
    }
}
