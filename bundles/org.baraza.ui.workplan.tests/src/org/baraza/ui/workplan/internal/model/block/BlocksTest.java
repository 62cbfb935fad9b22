package org.baraza.ui.workplan.internal.model.block;

import static org.baraza.ui.workplan.internal.model.Plans.carryOut;
import static org.baraza.ui.workplan.internal.model.Plans.line;
import static org.baraza.ui.workplan.internal.model.Plans.model;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.Cells;
import org.baraza.ui.workplan.internal.model.Amounts;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.Plans;
import org.baraza.ui.workplan.internal.model.WorkplanEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {

    private static final Amounts AMOUNTS = new Amounts(Locale.ENGLISH, Optional.of("USD"));
    private static final int MEANS = 1;
    private static final int Y2025 = 4;
    private static final int Y2027 = 6;
    private static final int TIME = 9;

    private final Strategy strategy = Plans.twoObjectives().build();

    @Test
    void whatIsCopiedIsTakenBackAsItWas() {
        Cells copied = blocks().copy(new Area(0, 1, 0, TIME));
        assertEquals(copied, Cells.read(copied.text()));
        assertInstanceOf(Edit.Unchanged.class, blocks().paste(copied, Area.of(0, 0)).edit());
    }

    @Test
    void aBlockFromASpreadsheetIsOneStep() {
        Pasted pasted = blocks().paste(Cells.read("1 250,50\t$2,000\t1.250,75\n7\t\t8,5\n"), Area.of(0, Y2025));
        assertEquals(List.of(), pasted.refusals());
        carryOut(pasted.edit());
        assertTrue(line(model(strategy), 0).contains("| 1,250.50 | 2,000 | 1,250.75 |"), line(model(strategy), 0));
        assertTrue(line(model(strategy), 1).contains("| 7 | not costed | 8.50 |"), line(model(strategy), 1));
    }

    @Test
    void textsOfSeveralLinesAndDoubledQuotesStandOnOneLine() {
        carryOut(blocks().paste(Cells.read("\"Radio \"\"Hour\"\"\r\nin two languages\"\tJournalists\r\n"), Area.of(0, MEANS))
                .edit());
        assertTrue(line(model(strategy), 0).contains("1.1 Radio \"Hour\" in two languages | Journalists |"),
                line(model(strategy), 0));
    }

    @Test
    void whatCanNotBeReadIsNamedAndTheRestIsTaken() {
        Pasted pasted = blocks().paste(Cells.read("many\t5\nQ1\t6"), Area.of(0, Y2025));
        assertEquals(2, pasted.refusals().size());
        assertEquals("Activity 1.1, Cost, USD 2025: “many” is no amount. Type a number such as 8,000, or nothing if the"
                + " cost is not known yet.", pasted.refusals().getFirst());
        carryOut(pasted.edit());
        assertTrue(line(model(strategy), 0).contains("| 11,000 | 5 |"));
    }

    @Test
    void rowsBeyondTheLastBecomeActivities() {
        Pasted pasted = blocks().paste(Cells.read("Radio hour\tJournalists\tCBT\t100\t200\t300\t600\tListeners\tT1 2026"
                + " - T2 2026\nHotline\n\tJournalists\n"), Area.of(3, MEANS));
        assertEquals(List.of("Line 3 of the block: a new activity needs a name. Paste from the column Means of"
                + " engagement on."), pasted.refusals());
        carryOut(pasted.edit());
        assertEquals("2 To answer within ten days. | 2.2 Radio hour | Journalists | CBT | 100 | 200 | 300 | 600 |"
                + " Listeners | Q1 2026 – Q2 2026", line(model(strategy), 3));
        assertTrue(line(model(strategy), 4).contains("2.3 Hotline"));
    }

    @Test
    void oneTextGoesIntoEveryCellAndDownwards() {
        carryOut(blocks().paste(Cells.read("9"), new Area(0, 1, Y2025, Y2027)).edit());
        assertTrue(line(model(strategy), 1).contains("| 9 | 9 | 9 | 27 |"));
        carryOut(blocks().fillDown(new Area(1, 2, Y2025, TIME)).edit());
        assertTrue(line(model(strategy), 2).contains("| 9 | 9 | 9 | 27 | no target | Q1 2026 – Q4 2027"));
        carryOut(blocks().fillDown(Area.of(2, 3)).edit());
        assertEquals("CBT", model(strategy).cell(2, 3).text());
        assertInstanceOf(Edit.Unchanged.class, blocks().fillDown(Area.of(0, Y2025)).edit());
    }

    @Test
    void fillingDownLeavesObjectivesAsTheyAre() {
        carryOut(blocks().fillDown(new Area(0, 2, 0, 3)).edit());
        assertEquals("2 To answer within ten days.", line(model(strategy), 2).split(" \\| ")[0]);
        assertTrue(line(model(strategy), 2).contains("2.1 Media training | Journalists | ST"));
        Pasted objectives = blocks().fillDown(new Area(0, 2, 0, 0));
        assertTrue(objectives.isRefused() && objectives.refusals().size() == 1);
    }

    @Test
    void contentIsTakenAwayButANameStays() {
        Pasted cleared = blocks().clear(new Area(0, 0, MEANS, Y2027));
        assertEquals(1, cleared.refusals().size());
        carryOut(cleared.edit());
        assertTrue(line(model(strategy), 0).contains("1.1 Media training | no group | no lead | not costed | not costed"));
    }

    @Test
    void whereThereIsNothingToTakeAwayIsSaidSo() {
        carryOut(blocks().clear(Area.of(0, Y2025)).edit());
        Pasted again = blocks().clear(Area.of(0, Y2025));
        assertTrue(again.isRefused());
        assertEquals(1, again.refusals().size());
        assertTrue(blocks().clear(Area.of(0, 0)).isRefused(), "an objective keeps its statement");
    }

    @Test
    void aDuplicateIsPlannedAlikeAndNothingIsDoneOfIt() {
        carryOut(new WorkplanEdits(model(strategy)).duplicate(List.of(0)));
        assertEquals(line(model(strategy), 0).replace("1.1", "1.2"), line(model(strategy), 1));
        Activity copy = strategy.getObjectives().getFirst().getActivities().get(1);
        assertTrue(copy.getReports().isEmpty() && copy.getCosts().getFirst().getSpent() == null);
    }

    @Test
    void aRowIsMovedToWhereAnotherStands() {
        carryOut(new WorkplanEdits(model(strategy)).moveTo(List.of(0), 2));
        assertTrue(line(model(strategy), 1).contains("2.1 Media training"));
        carryOut(new WorkplanEdits(model(strategy)).moveTo(List.of(1), 3));
        assertTrue(line(model(strategy), 2).contains("2.2 Media training"));
    }

    @Test
    void quotesKeepTabsAndLinesTogether() {
        assertEquals(List.of(List.of("a\tb", "say \"no\"", "c\nd"), List.of("", "e")),
                Cells.read("\"a\tb\"\t\"say \"\"no\"\"\"\t\"c\nd\"\r\n\te").rows());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1 250,50|1250.50", "1.250.000|1250000", "€ 12|12", "8,0|8.0", "1'250|1250" })
    void officesWriteMoneyInManyForms(String text, String amount) {
        assertEquals(amount, AMOUNTS.readForeign(text).orElseThrow().toPlainString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "8.000", "8,000", "about 5", "1,25,00", "12 %" })
    void whatCouldMeanTwoThingsIsLeftToTheLanguage(String text) {
        assertTrue(AMOUNTS.readForeign(text).isEmpty());
    }

    private Blocks blocks() {
        return new Blocks(model(strategy));
    }
}
