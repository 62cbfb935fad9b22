package org.baraza.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityCut;
import org.baraza.analysis.ActivityState;
import org.baraza.analysis.Consequence;
import org.baraza.analysis.CutRule;
import org.baraza.analysis.Identified;
import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.MatrixAxis;
import org.baraza.analysis.ReasonKind;
import org.baraza.analysis.Tier;
import org.baraza.analysis.WhatIf;
import org.baraza.checks.Severity;
import org.baraza.cli.internal.output.JsonWords;
import org.baraza.model.catalogue.LiteracyLevel;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Scope;
import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;

/** The words of JSON are those that CLI.md lists, each of them. */
class WordsTest {

    private static void assertListed(String value, Identified... values) throws IOException {
        assertSame(value, Stream.of(values).map(JsonWords::of));
    }

    private static void assertListed(String value, Enumerator... values) throws IOException {
        assertSame(value, Stream.of(values).map(JsonWords::of));
    }

    private static void assertSame(String value, Stream<String> words) throws IOException {
        Set<String> actual = new TreeSet<>(words.toList());
        assertEquals(new TreeSet<>(Manual.words(value)), actual, value);
    }

    @Test
    void everyValueHasItsDocumentedWord() throws IOException {
        assertSame("severity", Stream.of(Severity.values()).map(JsonWords::of));
        assertSame("quadrant", Stream.concat(Stream.of(JsonWords.of(Optional.empty())),
                Stream.of(Quadrant.values()).map(quadrant -> JsonWords.of(Optional.of(quadrant)))));
        assertListed("tier", Tier.values());
        assertListed("activity state", ActivityState.values());
        assertListed("reported state", ReportedState.values());
        assertListed("indicator state", IndicatorState.values());
        assertListed("literacy", LiteracyLevel.values());
        assertListed("axis", MatrixAxis.values());
        assertListed("cut rule", CutRule.values());
        assertListed("extent of a cut", ActivityCut.Extent.values());
        assertListed("effect of a cut", Consequence.Effect.values());
        assertListed("reason to keep", WhatIf.Kept.Why.values());
        assertListed("scope", Scope.values());
        assertReasons("kind of a reason for", ReasonKind.Side.FOR);
        assertReasons("kind of a reason against", ReasonKind.Side.AGAINST);
        assertReasons("kind of a note", ReasonKind.Side.NOTE);
    }

    private static void assertReasons(String value, ReasonKind.Side side) throws IOException {
        assertSame(value, Stream.of(ReasonKind.values()).filter(kind -> kind.side() == side)
                .map(kind -> JsonWords.ofId(kind.id())));
    }

    @Test
    void theWordsAreThoseAgreedOn() throws IOException {
        Set<String> states = new TreeSet<>(Manual.words("activity state"));
        states.addAll(Manual.words("indicator state"));
        assertEquals(new TreeSet<>(List.of("onTrack", "lagging", "ahead", "missing", "awaited", "notDue", "notStarted",
                "notJudged", "overdue", "suspended", "cancelled", "finished")), states);
        assertEquals(List.of("cultivateAsap", "crossCheck", "maintain", "drop", "notPlaced"), Manual.words("quadrant"));
        assertEquals(List.of("primary", "behindCut", "secondary", "outside", "notPlaced"), Manual.words("tier"));
        assertEquals(List.of("fix", "consider", "note"), Manual.words("severity"));
    }
}
