package org.baraza.session.profile;

import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.baraza.analysis.Limit;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.values.EntryRef;
import org.junit.jupiter.api.Test;

class ProfileSheetTest {

    private static final Catalogue ATLANTIS = TestPacks.with("""
            <profiles id="atlantis" version="1.0.0" basedOn="eca-guidelines/guidelines">
              <name lang="en">Atlantis</name><values key="primary.limit" value="8"/></profiles>""");

    private final Strategy strategy = aStrategy().titled("Plan").build();

    @Test
    void withoutAProfileTheGuidelinesHold() {
        ProfileSheet sheet = ProfileSheet.of(strategy, ATLANTIS);
        assertEquals(Limit.values().length, sheet.lines().size());
        assertEquals(new ProfileLine("primary.limit", "10", Optional.of("10"), false), line(sheet, "primary.limit"));
    }

    @Test
    void tellsTheTeamsOwnFromWhatTheProfileGives() {
        ProfileUpdate.to(EntryRef.of("atlantis", "atlantis"), strategy, ATLANTIS).orElseThrow().apply();
        OwnValues.choose(strategy, "primary.limit", "6");
        OwnValues.choose(strategy, "term.kind.Activity", "Action");
        ProfileSheet sheet = ProfileSheet.of(strategy, ATLANTIS);
        assertEquals(new ProfileLine("primary.limit", "6", Optional.of("8"), true), line(sheet, "primary.limit"));
        assertEquals(new ProfileLine("team.limit", "20", Optional.of("20"), false), line(sheet, "team.limit"));
        assertEquals(new ProfileLine("term.kind.Activity", "Action", Optional.empty(), true),
                line(sheet, "term.kind.Activity"));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertEquals(Optional.empty(), ProfileSheet.refusal("primary.limit", " 12 "));
        assertTrue(ProfileSheet.refusal("primary.limit", "many").orElseThrow().contains("0 to 10000"));
        assertTrue(ProfileSheet.refusal("report.due-day", "32").isPresent());
        assertEquals(Optional.empty(), ProfileSheet.refusal("quarter.label", "{fiscal-quarter}/{fiscal-year}"));
        assertTrue(ProfileSheet.refusal("quarter.label", "Q{quarter}").orElseThrow().contains("Q{quarter} {year}"));
        assertEquals(Optional.empty(), ProfileSheet.refusal("term.kind.Activity", "Action"));
    }

    private static ProfileLine line(ProfileSheet sheet, String key) {
        return sheet.lines().stream().filter(line -> line.key().equals(key)).findFirst().orElseThrow();
    }
}
