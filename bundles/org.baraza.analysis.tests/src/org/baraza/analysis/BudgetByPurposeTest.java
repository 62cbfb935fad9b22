package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.decimal;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.CatalogueFactory;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Purpose;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.values.EntryRef;
import org.junit.jupiter.api.Test;

class BudgetByPurposeTest {

    private static final LocalDate TODAY = day("2026-06-30");
    private final Catalogue catalogue = Catalogue.of(List.of(pack()));
    private final Budget budget = Budget.of(aStrategy().running("2025-Q1", "2025-Q4").with(anObjective("To train")
            .with(anActivity("Clubs").costing(10).applying("own/clubs", "Clubs", "Literacy"))
            .with(anActivity("Portal").costing(5).applying("own/portal", "Portal", "Loop"))
            .with(anActivity("Elsewhere").costing(3).applying("absent/tactic", "Tactic", "Loop of another pack"))
            .with(anActivity("Own idea").costing(1))).build(), TODAY);

    @Test
    void aHeadingCountsAsThePurposeAroundIt() {
        Map<Optional<String>, Yearly<Figures>> purposes = budget.byPurpose(catalogue, Locale.ENGLISH);
        assertEquals(decimal("15"), purposes.get(Optional.of("Feedback loop")).total().planned());
    }

    @Test
    void aTacticWithoutItsPackCountsAsItWasChosen() {
        Map<Optional<String>, Yearly<Figures>> purposes = budget.byPurpose(catalogue, Locale.ENGLISH);
        assertEquals(decimal("3"), purposes.get(Optional.of("Loop of another pack")).total().planned());
        assertEquals(decimal("1"), purposes.get(Optional.empty()).total().planned());
    }

    @Test
    void withoutACatalogueEveryHeadingStandsForItself() {
        assertEquals(decimal("10"), budget.byPurpose().get(Optional.of("Literacy")).total().planned());
    }

    private static Pack pack() {
        Pack pack = CatalogueFactory.eINSTANCE.createPack();
        pack.setId("own");
        pack.getPurposes().add(purpose("loop", "Feedback loop"));
        Purpose heading = purpose("literacy", "Literacy");
        heading.setParent(EntryRef.parse("loop"));
        pack.getPurposes().add(heading);
        pack.getTactics().add(tactic("clubs", "literacy"));
        pack.getTactics().add(tactic("portal", "loop"));
        return pack;
    }

    private static Purpose purpose(String id, String name) {
        Purpose purpose = CatalogueFactory.eINSTANCE.createPurpose();
        purpose.setId(id);
        LocalText text = CatalogueFactory.eINSTANCE.createLocalText();
        text.setLang("en");
        text.setValue(name);
        purpose.getName().add(text);
        return purpose;
    }

    private static Tactic tactic(String id, String purpose) {
        Tactic tactic = CatalogueFactory.eINSTANCE.createTactic();
        tactic.setId(id);
        tactic.setPurpose(EntryRef.parse(purpose));
        return tactic;
    }
}
