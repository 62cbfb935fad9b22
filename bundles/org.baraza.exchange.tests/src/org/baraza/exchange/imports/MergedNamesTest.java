package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

/** A name in a cell that is merged over several rows is that of one thing, of which each row says a part: none of them is lost. */
class MergedNamesTest {

    private final Strategy plan = Plans.ofTraining();

    private ImportPreview take(SheetBuilder sheet) throws Exception {
        Workbook book = sheet.book();
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book, Plans.options());
        ImportedPlan.of(plan, book);
        return preview;
    }

    private Activity training() {
        return plan.getObjectives().getFirst().getActivities().getFirst();
    }

    /** Only what the last row said was kept. */
    @Test
    void needsOfEachRowAreAllKept() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Groups").row("Group | Data needs | Desired").row("Journalists | Prices; Wages | 9").row("^ | Health |"));
        assertEquals(List.of("Prices", "Wages", "Health"), plan.getStakeholders().getFirst().getNeeds(), Previews.text(preview));
        assertEquals(9.0, plan.getStakeholders().getFirst().getDesired());
        assertEquals("", Previews.text(preview, Effect.REFUSED, Effect.NOTED));
    }

    @Test
    void groupsAndPartnersOfEachRowAreAllKept() throws Exception {
        take(SheetBuilder.named("Workplan").row("Objective | Activity | Key stakeholders engaged | Supporting agencies | Cost Y1")
                .row("To train users | Media training | Journalists | MFP | 100").row("To train users | ^ | Students | DSD | 100"));
        assertEquals("Journalists, Students", training().getGroups().stream().map(StakeholderGroup::getName).collect(Collectors.joining(", ")));
        assertEquals("MFP, DSD", training().getSupporting().stream().map(it -> it.getName()).collect(Collectors.joining(", ")));
        assertEquals("100", training().getCosts().getFirst().getPlanned().toPlainString());
        assertEquals(2, plan.getObjectives().getFirst().getActivities().size());
    }

    /** Costs of 100 and 200 came to 200, and nobody was told. */
    @Test
    void aCostThatAnotherRowSaysOtherwiseIsRefused() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Workplan").row("Objective | Activity | Cost Y1 | Cost Y2")
                .row("To train users | Media training | 100 |").row("To train users | ^ | 200 | 50"));
        assertEquals("100 50", training().getCosts().stream().map(it -> it.getPlanned().toPlainString()).collect(Collectors.joining(" ")));
        assertEquals("REFUSED Workplan, C3: Workplan: Cost Y1:  -> 200 (“200” is left out, as Workplan, C2 says otherwise, and one merged cell names both rows. "
                + "Put into one row what is meant, or give each row a name.)", Previews.text(preview, Effect.REFUSED, Effect.NOTED));
    }

    @Test
    void aSecondMergedCellOfTheSameNameIsTold() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Groups").row("Group | Data needs").row("Journalists | Prices").row("^ | Wages")
                .row("Students | Maps").row("Journalists | Health").row("^ | Schools"));
        assertEquals(List.of("Prices", "Wages"), plan.getStakeholders().getFirst().getNeeds());
        assertTrue(Previews.text(preview, Effect.REFUSED).contains("“Journalists” stands at Groups, 2 already"), Previews.text(preview));
    }

    @Test
    void rowsOfOtherOwnersAreOtherThings() throws Exception {
        take(SheetBuilder.named("Workplan").row("Objective | Activity | Cost Y1").row("To train users | Contest | 100").row("To hear users | ^ | 200"));
        assertEquals(List.of("Contest 100", "Contest 200"), plan.getObjectives().stream().flatMap(it -> it.getActivities().stream())
                .filter(it -> it.getName().equals("Contest")).map(it -> it.getName() + " " + it.getCosts().getFirst().getPlanned()).toList());
    }
}
