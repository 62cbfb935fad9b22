package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agency that is known by one of its names stays one when a cell has it by both, "Ministry of Trade (MoT)". */
class AgencyOfBothNamesTest {

    private final Strategy plan = Plans.ofTraining();

    private void known(String name, String acronym) {
        Agency agency = StrategyFactory.eINSTANCE.createAgency();
        agency.setName(name);
        agency.setAcronym(acronym);
        plan.getAgencies().add(agency);
    }

    private ImportPreview take(String column, String... cells) throws Exception {
        SheetBuilder sheet = SheetBuilder.named("Workplan").row("Objective | Activity | " + column);
        for (int i = 0; i < cells.length; i++) {
            sheet.row("To train users | Course " + i + " | " + cells[i]);
        }
        Workbook book = sheet.book();
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book, Plans.options());
        ImportedPlan.of(plan, book);
        return preview;
    }

    private List<String> agencies() {
        return plan.getAgencies().stream().map(it -> it.getName() + (it.getAcronym() == null ? "" : " [" + it.getAcronym() + "]")).toList();
    }

    private long withPartners() {
        return plan.getObjectives().getFirst().getActivities().stream().map(Activity::getSupporting).filter(it -> it.size() == 1).count();
    }

    /** A second agency of the same name was made, and each row behind it refused. */
    @Test
    void anEarlierRowHasTheNameAlone() throws Exception {
        ImportPreview preview = take("Supporting agencies", "Ministry of Trade", "Ministry of Trade (MoT)", "Ministry of Trade", "MoT");
        assertEquals(List.of("Ministry of Trade [MoT]"), agencies());
        assertEquals(4, withPartners());
        assertEquals("", Previews.text(preview, Effect.REFUSED, Effect.NOTED));
    }

    @Test
    void anEarlierRowHasTheInitialsAlone() throws Exception {
        ImportPreview preview = take("Supporting agencies", "MoT", "Ministry of Trade (MoT)", "MoT");
        assertEquals(List.of("MoT"), agencies());
        assertEquals(3, withPartners());
        assertEquals("", Previews.text(preview, Effect.REFUSED));
    }

    @ParameterizedTest
    @CsvSource({ "Ministry of Trade,", "Ministry of Trade, MINT", "Min. of Trade, MoT" })
    void thePlanHasOneOfBoth(String name, String acronym) throws Exception {
        known(name, acronym);
        take("Supporting agencies", "Ministry of Trade (MoT)", "Ministry of Trade (MoT)");
        assertEquals(List.of(name + " [" + (acronym == null ? "MoT" : acronym) + "]"), agencies());
        assertEquals(2, withPartners());
    }

    @Test
    void theOneThatLeadsGetsItsInitialsToo() throws Exception {
        known("Ministry of Trade", null);
        take("Lead", "Ministry of Trade (MoT)", "MoT");
        assertEquals(List.of("Ministry of Trade [MoT]"), agencies());
        assertEquals(2, plan.getObjectives().getFirst().getActivities().stream().filter(it -> it.getLead() != null && it.getLeadPerson() == null).count());
    }

    @Test
    void twoAgenciesAreNotMadeOneNorAThird() throws Exception {
        known("Ministry of Trade", null);
        known("Ministry of Transport", "MoT");
        ImportPreview preview = take("Supporting agencies", "Ministry of Trade (MoT)");
        assertEquals(List.of("Ministry of Trade", "Ministry of Transport [MoT]"), agencies());
        assertEquals(1, preview.count(Effect.REFUSED), Previews.text(preview));
    }

    @Test
    void whatIsNoInitialsInBracketsIsAnotherAgency() throws Exception {
        known("Ministry of Health", null);
        take("Supporting agencies", "Ministry of Health (Northern Province)");
        assertEquals(List.of("Ministry of Health", "Ministry of Health (Northern Province)"), agencies());
    }
}
