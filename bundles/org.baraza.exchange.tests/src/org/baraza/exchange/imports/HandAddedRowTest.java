package org.baraza.exchange.imports;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.identity.Identities;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that a person added to a sheet of this program is found as one of any other sheet is. */
class HandAddedRowTest {

    private final Strategy plan = aStrategy().running("2026-Q1", "2028-Q4").with(aGroup("Journalists")).with(aGroup("Farmers"))
            .with(anObjective("To train users").with(anActivity("Media training"))).build();

    @BeforeEach
    void nameAll() {
        Identities.assign(plan);
    }

    private ImportPreview take(Workbook book) {
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book, Plans.options());
        new ImportRun(plan, StrategyFactory.eINSTANCE::createPrivateData, Plans.options()).run(preview.tables());
        return preview;
    }

    private String idOf(String group) {
        return plan.getStakeholders().stream().filter(it -> it.getName().equals(group)).findFirst().orElseThrow().getId();
    }

    private List<String> groups() {
        return plan.getStakeholders().stream().map(it -> it.getName() + " " + it.getDesired()).toList();
    }

    @Test
    void itsElementIsFoundByNameWhereNoOtherRowNamesIt() throws Exception {
        take(SheetBuilder.named("Stakeholders").row("Stakeholder group | Desired engagement | Id")
                .row("Journalists | 9 | " + idOf("Journalists")).row("FARMERS | 8 | ").book());
        assertEquals(List.of("Journalists 9.0", "Farmers 8.0"), groups());
    }

    @Test
    void itMakesNoTwinOfOneThatHasItsRowAboveOrBelow() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Stakeholders").row("Stakeholder group | Desired engagement | Id")
                .row("farmers | 3 | ").row("Journalists | 9 | " + idOf("Journalists")).row("Farmers | 8 | " + idOf("Farmers"))
                .row("Journalists | 2 | ").book());
        assertEquals(List.of("Journalists 9.0", "Farmers 8.0"), groups());
        assertEquals(2, preview.count(Effect.REFUSED), Previews.text(preview));
    }

    @Test
    void anActivityThatIsSaidTwiceIsToldAndTakenInItsPlace() throws Exception {
        Activity training = plan.getObjectives().getFirst().getActivities().getFirst();
        ImportPreview preview = take(SheetBuilder.named("Workplan").row("Objective | Activity | Lead person | Id")
                .row("To train users | Press lunch | Ms Sow | ").row("To train users | Media training | Ms Sow | " + training.getId())
                .row(" | Media training | Mr Ba | ").book());
        assertEquals(List.of("Media training Ms Sow", "Press lunch Ms Sow", "Media training Mr Ba"), plan.getObjectives().getFirst()
                .getActivities().stream().map(it -> it.getName() + " " + it.getLeadPerson()).toList());
        assertEquals("NOTED Workplan, 4: Workplan: :  -> Media training (“Media training” stands at Workplan, 3, too. Both are taken: "
                + "put them into one row where they are one.)", Previews.text(preview, Effect.NOTED, Effect.REFUSED));
    }

    @Test
    void newRowsOfOneNameWithAndWithoutAnIdAreTold() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Stakeholders").row("Stakeholder group | Desired engagement | Id")
                .row("Fishers | 3 | ").row("Fishers | 7 | a-group-of-another-plan").book());
        assertEquals(List.of("Fishers 7.0"), groups().subList(2, 3));
        assertEquals(1, preview.count(Effect.REFUSED), Previews.text(preview));
    }

    @Test
    void aDashUnderIdIsNoIdAndASumNoRow() throws Exception {
        take(SheetBuilder.named("Stakeholders").row("Id | Stakeholder group | Desired engagement")
                .row(idOf("Journalists") + " | Journalists | 9").row("– | Fishers | 7").row("– | Herders | 6").row("Total | 3 | ").book());
        assertEquals(List.of("Journalists 9.0", "Farmers null", "Fishers 7.0", "Herders 6.0"), groups());
    }

    @Test
    void whatAnOfficeCallsItsObjectivesIsFoundByItsOtherSheets() throws Exception {
        take(SheetBuilder.named("Objectives").row("ID | Objective").row("OBJ-8 | To hear the regions").book());
        take(SheetBuilder.named("Plan").row("Objective | Activity").row("OBJ-8 | Radio phone-in").book());
        assertEquals(2, plan.getObjectives().size());
        assertEquals(List.of("Radio phone-in"), plan.getObjectives().getLast().getActivities().stream().map(Activity::getName).toList());
    }
}
