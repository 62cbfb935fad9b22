package org.baraza.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What is found for some words, and in which order. */
class LookupTest {

    private final List<Found> places = List.of(found("Workplan", "Room"), found("Coverage", "Workplan"));
    private final List<Found> commands = List.of(found("Save", "File"), found("Theme: Dark", "View"));
    private final List<Found> elements = List.of(found("Recoverable costs", "Group"),
            found("Médias nationaux", "Group"), found("Kit for the media", "Activity 2.1 · Objective 2"),
            found("Multimedia", "Activity 2.2 · Objective 2"));
    private final Found help = new Found("", "Search the help", "", "help", () -> { });

    @Test
    void whatBeginsSoComesBeforeWhatHasTheWordAndWhatHidesIt() {
        assertEquals(List.of("In this strategy: Médias nationaux, Kit for the media, Multimedia", "Help: Search the help"),
                told("media"));
    }

    @Test
    void theGroupWithTheBestComesFirst() {
        assertEquals(List.of("Rooms and pages: Coverage", "In this strategy: Recoverable costs", "Help: Search the help"),
                told("cover"));
    }

    @Test
    void caseAccentsAndTheOrderOfWordsAreNoMatter() {
        assertEquals(List.of("In this strategy: Médias nationaux", "Help: Search the help"), told("NATIONAUX medias"));
    }

    @Test
    void whereItIsIsSoughtToo() {
        assertEquals(List.of("In this strategy: Multimedia", "Help: Search the help"), told("activity 2.2"));
        assertEquals(List.of("Rooms and pages: Workplan, Coverage", "Help: Search the help"), told("workpl"));
    }

    @Test
    void whatNothingIsCalledLeavesTheHelp() {
        assertEquals(List.of("Help: Search the help"), told("xyzzy"));
    }

    @Test
    void onlyTheBestOfManyAreShownAndAllAreCounted() {
        List<Found> many = IntStream.rangeClosed(1, 20).mapToObj(i -> found("Media " + i, "Group")).toList();
        FoundGroup group = lookup(Map.of(Section.ELEMENTS, Search.among(many)), List.of()).find("media").getFirst();
        assertEquals(Lookup.MOST, group.found().size());
        assertEquals(20, group.total());
    }

    @Test
    void whatSaysItInItsTextComesLastInItsOwnOrder() {
        Search tactics = query -> Stream.of("Data contest", "Media training", "A media desk")
                .map(name -> found(name, "Literacy")).map(it -> new Hit(it, query.rank(it).orElse(Rank.TEXT))).toList();
        assertEquals(List.of("Tactics: Media training, A media desk, Data contest"),
                told(lookup(Map.of(Section.TACTICS, tactics), List.of()).find("media")));
    }

    @Test
    void atFirstThereAreRoomsAndCommands() {
        assertEquals(List.of("Rooms and pages: Workplan, Coverage", "Commands: Save, Theme: Dark"), told(""));
    }

    @Test
    void whatWasChosenLatelyComesFirstOfAllAndOnlyOnce() {
        assertEquals(List.of("Chosen lately: Multimedia, Save", "Rooms and pages: Workplan, Coverage",
                "Commands: Theme: Dark"), told(lookup(all(), List.of("Multimedia", "Gone", "Save")).find(" ")));
    }

    private List<String> told(String typed) {
        return told(lookup(all(), List.of()).find(typed));
    }

    private static List<String> told(List<FoundGroup> groups) {
        return groups.stream().map(group -> group.heading() + ": "
                + String.join(", ", group.found().stream().map(Found::label).toList())).toList();
    }

    private Map<Section, Search> all() {
        return Map.of(Section.PLACES, Search.among(places), Section.COMMANDS, Search.among(commands), Section.ELEMENTS,
                Search.among(elements), Section.HELP,
                query -> query.isEmpty() ? List.of() : List.of(new Hit(help, Rank.TEXT)));
    }

    private static Lookup lookup(Map<Section, Search> searches, List<String> recent) {
        return new Lookup(section -> Stream.ofNullable(searches.get(section)).toList(), recent);
    }

    private static Found found(String label, String detail) {
        return new Found(label, label, detail, "group", () -> { });
    }
}
