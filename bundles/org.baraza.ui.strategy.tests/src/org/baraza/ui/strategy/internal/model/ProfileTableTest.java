package org.baraza.ui.strategy.internal.model;

import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Limits;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.PackException;
import org.baraza.catalogue.PackReader;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.strategy.internal.model.ProfileTable.Line;
import org.baraza.ui.strategy.internal.model.ProfileTable.Offer;
import org.junit.jupiter.api.Test;

class ProfileTableTest {

    private static final String PACK = "platform:/plugin/org.baraza.catalogue.guidelines/packs/eca-guidelines.pack";

    private final Strategy strategy = aStrategy().titled("Plan").build();
    private final List<String> steps = new ArrayList<>();
    private final ProfileTable table = new ProfileTable(strategy, guidelines(), (label, body) -> {
        steps.add(label);
        body.run();
    }, Locale.ENGLISH);

    @Test
    void showsTheGuidelinesRulesInWords() {
        assertEquals("The guidelines’ own rules", table.heading());
        Line line = line("primary.limit");
        assertEquals("Primary stakeholder groups, at most", line.words());
        assertEquals("10", line.value());
        assertFalse(line.own());
    }

    @Test
    void aValueWrittenOverIsOurOwnAndStandsFirst() {
        assertEquals(Optional.empty(), table.set(line("primary.limit"), " 6 "));
        assertEquals(6, Limits.of(strategy).primaryGroups());
        assertEquals("primary.limit", table.lines().getFirst().key());
        assertTrue(table.lines().getFirst().own());
        assertEquals(List.of("Change Primary stakeholder groups, at most"), steps);
    }

    @Test
    void whatMakesNoSenseIsRefusedAndChangesNothing() {
        assertTrue(table.set(line("primary.limit"), "many").orElseThrow().contains("many"));
        assertEquals(Optional.empty(), table.set(line("primary.limit"), "10"), "as it is");
        assertEquals(List.of(), steps);
    }

    @Test
    void anEmptyValueGoesBackToTheProfile() {
        table.set(line("primary.limit"), "6");
        table.set(line("primary.limit"), "");
        assertEquals("10", line("primary.limit").value());
        assertFalse(line("primary.limit").own());
    }

    @Test
    void aProfileIsLookedAtBeforeItIsTaken() {
        Offer guidelines = table.offers().stream()
                .filter(offer -> offer.profile().toString().equals("eca-guidelines/guidelines"))
                .findFirst().orElseThrow();
        table.take(guidelines).orElseThrow().take();
        strategy.getProfile().getSettings().stream().filter(setting -> setting.getKey().equals("team.limit"))
                .forEach(setting -> setting.setValue("30"));
        strategy.getProfile().setVersion("0.1.0");
        table.set(line("primary.limit"), "6");
        assertTrue(table.offers().getFirst().newer());
        ProfileTaking taking = table.take(table.offers().getFirst()).orElseThrow();
        assertEquals(List.of("Members of the drafting team, at most: 30 > 20, false",
                "Primary stakeholder groups, at most: 6 > 10, true"),
                taking.rows().stream().map(row -> row.words() + ": " + row.now() + " > " + row.then() + ", "
                        + row.stays()).toList());
        assertEquals("Values that change: 1. Our own, which stay: 1.", taking.summary());
        taking.take();
        assertEquals(20, Limits.of(strategy).teamMembers());
        assertEquals(6, Limits.of(strategy).primaryGroups());
        assertTrue(steps.getLast().startsWith("Take profile"), steps.getLast());
    }

    private Line line(String key) {
        return table.lines().stream().filter(line -> line.key().equals(key)).findFirst().orElseThrow();
    }

    private static Catalogue guidelines() {
        try (InputStream in = URI.create(PACK).toURL().openStream()) {
            return Catalogue.of(List.of(PackReader.read(in, "eca-guidelines.pack")));
        } catch (IOException | PackException e) {
            throw new AssertionError(e);
        }
    }
}
