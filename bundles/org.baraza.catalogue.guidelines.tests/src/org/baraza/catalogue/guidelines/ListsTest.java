package org.baraza.catalogue.guidelines;

import static org.baraza.catalogue.guidelines.GuidelinesPack.CATALOGUE;
import static org.baraza.catalogue.guidelines.GuidelinesPack.PACK;
import static org.baraza.catalogue.guidelines.GuidelinesPack.ids;
import static org.baraza.catalogue.guidelines.GuidelinesPack.names;
import static org.baraza.catalogue.guidelines.GuidelinesPack.spellings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.baraza.catalogue.PurposeGroup;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.LiteracyLevel;
import org.baraza.model.catalogue.PhaseTemplate;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.catalogue.QuestionSection;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.catalogue.UserGroup;
import org.junit.jupiter.api.Test;

/** The pack has what the guidelines list: all of it, nothing else, in their order. */
class ListsTest {

    @Test
    void purposesAndTheirTacticsStandAsInFigure4() {
        List<PurposeGroup> purposes = CATALOGUE.purposes();
        assertSpelt(List.copyOf(Lists.FIGURE_4.keySet()), purposes.stream().map(PurposeGroup::purpose).toList());
        purposes.forEach(group -> assertSpelt(Lists.FIGURE_4.get(names(List.of(group.purpose())).getFirst()),
                group.tactics()));
    }

    @Test
    void statisticalLiteracyIsAHeadingInsideTheFeedbackLoop() {
        List<PurposeGroup> headings = CATALOGUE.purposes().stream().flatMap(group -> group.headings().stream())
                .toList();
        assertSpelt(List.of(Lists.HEADING), headings.stream().map(PurposeGroup::purpose).toList());
        assertEquals(List.of("statistical-literacy"),
                ids(CATALOGUE.purposes().getLast().headings().stream().map(PurposeGroup::purpose).toList()));
        assertSpelt(Lists.UNDER_THE_HEADING, headings.getFirst().tactics());
    }

    @Test
    void figure4AndTheHeadingMakeFortyFive() {
        int listed = Lists.FIGURE_4.values().stream().mapToInt(List::size).sum() + Lists.UNDER_THE_HEADING.size();
        assertEquals(45, listed);
        assertEquals(listed, PACK.getTactics().size());
    }

    @Test
    void theOrderOfIntensityCountsFromOneUnderEachHeading() {
        PACK.getPurposes().forEach(purpose -> assertEquals(
                IntStream.rangeClosed(1, GuidelinesPack.tactics(purpose.getId()).size()).boxed().toList(),
                GuidelinesPack.tactics(purpose.getId()).stream().map(Tactic::getOrder).toList(), purpose.getId()));
    }

    @Test
    void aNameSpeltOtherwiseInPart2IsFoundToo() {
        Lists.HEADINGS_OF_PART_2.forEach((figure, heading) -> assertTrue(PACK.getTactics().stream()
                .anyMatch(tactic -> spellings(tactic).containsAll(List.of(figure, heading))), heading));
    }

    @Test
    void userGroupsStandAsInPart3() {
        List<UserGroup> groups = CATALOGUE.userGroups();
        assertEquals(Lists.USER_GROUPS, names(groups));
        assertEquals(IntStream.range(0, 10).mapToObj(i -> "Part III " + (char) ('A' + i)).toList(),
                groups.stream().map(Entry::getCitation).toList());
    }

    @Test
    void quadrantsStandAsInFigure2() {
        assertEquals(Lists.QUADRANTS, Quadrant.VALUES.stream().map(Quadrant::getLiteral).toList());
    }

    @Test
    void phasesStandAsInFigure1WithTheirTasks() {
        List<PhaseTemplate> phases = CATALOGUE.phases();
        assertEquals(Lists.PHASES, names(phases));
        phases.forEach(phase -> assertEquals(Lists.TASKS.get(phase.getId()), ids(phase.getTasks())));
    }

    @Test
    void valuesStandAsInPart1() {
        assertEquals(Lists.VALUES, names(CATALOGUE.values()));
    }

    @Test
    void questionsStandAsInPart1() {
        Lists.QUESTIONS.forEach((section, questions) -> assertEquals(questions,
                ids(CATALOGUE.questions(QuestionSection.get(section)))));
        assertEquals(Lists.QUESTIONS.keySet().size(), QuestionSection.VALUES.size());
    }

    @Test
    void literacyLevelsStandAsInPart2() {
        assertEquals(Lists.LITERACY_LEVELS, names(CATALOGUE.literacyLevels()));
        assertEquals(LiteracyLevel.VALUES,
                CATALOGUE.literacyLevels().stream().map(entry -> entry.getLevel()).toList());
    }

    /** Each entry has the name in its place in the list, as its name or as another spelling of it. */
    private static void assertSpelt(List<String> listed, List<? extends Entry> entries) {
        List<String> found = IntStream.range(0, entries.size()).mapToObj(i -> i < listed.size()
                && spellings(entries.get(i)).contains(listed.get(i)) ? listed.get(i) : names(entries).get(i)).toList();
        assertEquals(listed, found);
    }
}
