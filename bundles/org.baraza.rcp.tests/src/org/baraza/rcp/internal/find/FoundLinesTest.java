package org.baraza.rcp.internal.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.rcp.internal.find.FoundLines.Note;
import org.baraza.ui.find.Found;
import org.baraza.ui.find.FoundGroup;
import org.junit.jupiter.api.Test;

class FoundLinesTest {

    private final FoundLines lines = FoundLines.of(List.of(), List.of(group("Rooms", "Workplan", "Coverage"),
            group("Commands", "Save")));

    @Test
    void theBestIsChosenAtFirst() {
        assertEquals("Workplan", chosen(lines));
    }

    @Test
    void stepsLeaveHeadingsOutAndGoRound() {
        assertEquals("Save", chosen(lines.move(1).move(1)));
        assertEquals("Workplan", chosen(lines.move(1).move(1).move(1)));
        assertEquals("Save", chosen(lines.move(-1)));
    }

    @Test
    void pagesEndAtTheEnds() {
        assertEquals("Save", chosen(lines.move(10)));
        assertEquals("Workplan", chosen(lines.last().move(-10)));
    }

    @Test
    void homeAndEndAreTheFirstAndTheLast() {
        assertEquals("Save", chosen(lines.last()));
        assertEquals("Workplan", chosen(lines.last().first()));
    }

    @Test
    void headingsAndSentencesLeadNowhere() {
        assertEquals(Optional.empty(), lines.at(0));
        assertEquals("Workplan", chosen(lines.choose(0)));
        FoundLines nothing = FoundLines.of(List.of(new Note("Nothing", true)), List.of());
        assertEquals(Optional.empty(), nothing.move(1).last().choice());
    }

    private static String chosen(FoundLines lines) {
        return lines.choice().map(Found::label).orElse("");
    }

    private static FoundGroup group(String heading, String... labels) {
        List<Found> found = Stream.of(labels).map(label -> new Found(label, label, "", "group", () -> { })).toList();
        return new FoundGroup(heading, found, found.size());
    }
}
