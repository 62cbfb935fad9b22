package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a group is engaged now is a practice, not a place on the scale of engagement. */
class PracticeCellTest {

    private final Strategy plan = Plans.ofTraining();

    private ImportPreview take(Workbook book) {
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book, Plans.options());
        ImportedPlan.of(plan, book);
        return preview;
    }

    private List<String> practices() {
        return plan.getIntroduction() == null ? List.of() : plan.getIntroduction().getPractices().stream()
                .map(practice -> practice.getGroup().getName() + ": " + practice.getText()).toList();
    }

    @Test
    void wordsBelowHowWeEngageArePractices() throws Exception {
        Workbook book = SheetBuilder.named("Feuil1").row("Stakeholder | How we engage | Current engagement").row("Fishers | Newsletter; Monthly meeting | 3").book();
        ImportPreview preview = take(book);
        assertEquals("", Previews.text(preview, Effect.REFUSED, Effect.NOTED));
        assertEquals(List.of("Fishers: Newsletter", "Fishers: Monthly meeting"), practices());
        assertEquals(3.0, plan.getStakeholders().getFirst().getCurrent());
        assertEquals("", Previews.text(take(book)));
    }

    @Test
    void wordsBelowCurrentEngagementAreToo() throws Exception {
        take(SheetBuilder.named("Feuil1").row("Partie prenante | Engagement actuel | Engagement souhaité").row("Pêcheurs | Bulletin mensuel | 8").row("Éleveurs | – | 7").book());
        assertEquals(List.of("Pêcheurs: Bulletin mensuel"), practices());
    }

    @Test
    void levelsInWordsAreNoPractices() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Feuil1").row("Stakeholder | Current engagement").row("Fishers | Very high").row("Herders | low").book());
        assertEquals(List.of(), practices());
        assertTrue(Previews.text(preview, Effect.REFUSED).contains("Write where it stands on this scale"), Previews.text(preview));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Inform | Consult", "Involve | Collaborate", "nul | modérée", "fréquent | rare", "Consultation | Information", "Never | Often" })
    void stepsOfParticipationAndHowOftenAreNone(String levels) throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Feuil1").row("Stakeholder | Current engagement").row("Fishers | " + levels.split("\\|")[0])
                .row("Herders | " + levels.split("\\|")[1]).book());
        assertEquals(List.of(), practices());
        assertEquals(2, preview.count(Effect.REFUSED), Previews.text(preview));
    }

    @Test
    void oneOfThemBesideOthersIsAPracticeStill() throws Exception {
        take(SheetBuilder.named("Feuil1").row("Stakeholder | Current engagement").row("Fishers | Consultation").row("Herders | Monthly meeting").book());
        assertEquals(List.of("Fishers: Consultation", "Herders: Monthly meeting"), practices());
    }

    @Test
    void whatAPersonTookTheColumnForStays() throws Exception {
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), SheetBuilder.named("Feuil1").row("Stakeholder | Current engagement")
                .row("Fishers | Newsletter").book(), Plans.options().with(Mapping.of("stakeholders/current engagement = current")));
        assertEquals(1, preview.count(Effect.REFUSED), Previews.text(preview));
    }
}
