package org.baraza.catalogue.guidelines;

import static org.baraza.catalogue.guidelines.GuidelinesPack.CATALOGUE;
import static org.baraza.catalogue.guidelines.GuidelinesPack.PACK;
import static org.baraza.catalogue.guidelines.GuidelinesPack.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.Standard;
import org.baraza.model.catalogue.StandardItem;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.values.EntryRef;
import org.junit.jupiter.api.Test;

/** What one entry says of another leads to it. */
class ReferencesTest {

    @Test
    void theCatalogueFindsNothingToReport() {
        assertEquals(List.of(), CATALOGUE.problems());
    }

    @Test
    void everyGroupAndIndicatorOfATacticIsInThePack() {
        Set<String> groups = Set.copyOf(ids(PACK.getUserGroups()));
        Set<String> indicators = Set.copyOf(ids(PACK.getIndicatorTemplates()));
        assertEquals(List.of(), unknown(Tactic::getUserGroups, groups));
        assertEquals(List.of(), unknown(Tactic::getIndicators, indicators));
    }

    @Test
    void everyPurposeIsInThePack() {
        Set<String> purposes = Set.copyOf(ids(PACK.getPurposes()));
        assertEquals(List.of(), unknown(tactic -> List.of(tactic.getPurpose()), purposes));
        assertEquals(List.of(), PACK.getPurposes().stream().map(purpose -> purpose.getParent())
                .filter(parent -> parent != null && !purposes.contains(parent.entry())).toList());
    }

    @Test
    void everySubprocessIsOneOfTheGsbpm() {
        Set<String> codes = PACK.getStandards().stream().map(Standard::getItems).flatMap(List::stream)
                .flatMap(phase -> phase.getItems().stream()).map(StandardItem::getCode).collect(Collectors.toSet());
        assertEquals(List.of(), PACK.getTactics().stream().flatMap(tactic -> tactic.getSubprocesses().stream()
                .filter(code -> !codes.contains(code)).map(code -> tactic.getId() + ": " + code)).toList());
    }

    @Test
    void nothingIsNamedTwice() {
        PACK.getTactics().forEach(tactic -> {
            assertEquals(List.of(), twice(tactic.getUserGroups()), tactic.getId());
            assertEquals(List.of(), twice(tactic.getIndicators()), tactic.getId());
            assertEquals(List.of(), twice(tactic.getSubprocesses()), tactic.getId());
            assertEquals(List.of(), twice(tactic.getQuadrants()), tactic.getId());
            assertEquals(List.of(), twice(tactic.getAliases()), tactic.getId());
        });
    }

    @Test
    void everyIndicatorIsSuggestedByATactic() {
        Set<String> suggested = PACK.getTactics().stream().flatMap(tactic -> tactic.getIndicators().stream())
                .map(EntryRef::entry).collect(Collectors.toSet());
        assertEquals(List.of(), PACK.getIndicatorTemplates().stream().map(Entry::getId)
                .filter(id -> !suggested.contains(id)).toList());
    }

    @Test
    void everyTaskNamesTheRoomWhereItIsDone() {
        Set<String> rooms = Set.of("strategy", "stakeholders", "workplan", "monitoring", "catalogue");
        assertEquals(List.of(), PACK.getPhaseTemplates().stream().flatMap(phase -> phase.getTasks().stream())
                .filter(task -> !rooms.contains(task.getRoom())).map(Entry::getId).toList());
    }

    private static List<String> unknown(Function<Tactic, List<EntryRef>> refs, Set<String> known) {
        return PACK.getTactics().stream().flatMap(tactic -> refs.apply(tactic).stream()
                .filter(ref -> ref.pack().isPresent() || !known.contains(ref.entry()))
                .map(ref -> tactic.getId() + ": " + ref)).toList();
    }

    private static <T> List<T> twice(List<T> items) {
        Set<T> seen = new HashSet<>();
        return items.stream().filter(item -> !seen.add(item)).toList();
    }
}
