package org.baraza.ui.catalogue.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.Activity;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.catalogue.internal.model.Page.Related;
import org.baraza.ui.catalogue.internal.model.PageLine.Labelled;
import org.baraza.ui.catalogue.internal.model.PageLine.Named;
import org.baraza.ui.catalogue.internal.model.PageLine.Quadrants;
import org.baraza.ui.catalogue.internal.model.PageLine.Words;
import org.baraza.ui.catalogue.internal.model.Row.Heading;
import org.junit.jupiter.api.Test;

class PageTest {

    private final CatalogueContents contents = Samples.contents();
    private final Page games = page(Samples.GAMES);
    private final Page radio = page(Samples.RADIO);

    private Page page(EntryRef tactic) {
        return contents.row(tactic).flatMap(contents::page).orElseThrow();
    }

    private static List<PageLine> lines(List<PageSection> sections, String icon) {
        return sections.stream().filter(section -> section.icon().equals(icon)).findFirst().orElseThrow().lines();
    }

    @Test
    void theHeadSaysPurposeAndHeading() {
        assertEquals("5 Establishing a feedback loop: Building statistical literacy", games.above());
        assertEquals("Games and competitions", games.name());
        assertEquals(Optional.of(new Effort(4, 6)), games.effort());
        assertEquals(List.of("Data contest", "School contest"),
                games.inPlan().stream().map(Activity::getName).toList());
    }

    @Test
    void theIdeaHasItsFiveSectionsInOrder() {
        assertEquals(List.of("quote", "calendar", "add", "minus", "lock"),
                games.idea().stream().map(PageSection::icon).toList());
        assertEquals(1, games.idea().getFirst().lines().size());
    }

    @Test
    void itSuitsQuadrantsAndGroupsByName() {
        assertEquals(List.of(new Quadrants(List.of(new Named(Quadrant.CULTIVATE, "Cultivate ASAP"))),
                new Words("Academics, Media, Citizens, Researchers")), lines(games.use(), "group"));
    }

    @Test
    void nothingSaidSuitsAll() {
        assertEquals(List.of(new Words("All quadrants"), new Words("All user groups")), lines(radio.use(), "group"));
    }

    @Test
    void subprocessesIndicatorsAndStepsAreNamed() {
        assertEquals(List.of(new Labelled("7.4", "Promote dissemination products")), lines(games.use(), "steps"));
        assertTrue(lines(games.use(), "indicator").contains(new Labelled("Output", "Valid entries in competitions")));
        assertEquals(new Labelled("1", "Choose audience, task and data; for schools, offer it on paper as well"),
                lines(games.use(), "check").getFirst());
    }

    @Test
    void ofTwoVersionsOfTheGsbpmTheLaterWordingIsShown() {
        String name = new Subprocesses(contents.catalogue(), contents.locale()).name("7.5").orElseThrow();
        assertEquals("Provide user support", name);
    }

    @Test
    void examplesSayCountryOfficeAndYear() {
        List<PageLine> examples = lines(games.examples(), "place");
        assertEquals(List.of("Palestine, PCBS", "Rwanda, NISR", "Rwanda, NISR, 2014"),
                examples.stream().map(line -> ((Labelled) line).label()).toList());
    }

    @Test
    void theSourceNamesCitationAndPack() {
        assertEquals("Source: Part II E, Building statistical literacy, Games and competitions."
                + " Pack “Guidelines on user engagement for national statistical systems” 1.0.0.", games.source());
        assertEquals("Pack “Ministère de la santé” 0.2.0.", radio.source());
    }

    @Test
    void refinementsAreToldFromBothEnds() {
        assertEquals(List.of(new Related("Refined by {0}.", Samples.RADIO, "Émissions de radio")), games.related());
        assertEquals(List.of(new Related("Refines {0}.", Samples.GAMES, "Games and competitions")), radio.related());
    }

    @Test
    void sectionsWithoutTextAreLeftOut() {
        assertEquals(List.of(), radio.idea());
        assertEquals(List.of(), radio.examples());
        assertEquals(List.of("group"), radio.use().stream().map(PageSection::icon).toList());
    }

    @Test
    void aTacticOfAPackThatIsNotInstalledHasNoPage() {
        assertEquals(Optional.empty(), contents.row(EntryRef.of("gone", "tactic")));
        assertEquals(Optional.empty(), contents.page(
                new Row.Of(EntryRef.of("gone", "tactic"), "Gone", Optional.empty(), "", Optional.empty())));
    }

    @Test
    void aPurposeHasAPageWithoutATactic() {
        Heading loop = contents.tree(contents.search("")).get(4);
        Page page = contents.page(loop).orElseThrow();
        assertEquals(Optional.empty(), page.tactic());
        assertEquals("5 Establishing a feedback loop", page.name());
        assertEquals(1, page.idea().size());
        Page literacy = contents.page(loop.rows().getLast()).orElseThrow();
        assertEquals("5 Establishing a feedback loop", literacy.above());
        assertEquals("Building statistical literacy", literacy.name());
    }

    @Test
    void originsCountTheTacticsOfEachPack() {
        assertEquals("45 tactics from “Guidelines on user engagement for national statistical systems” 1.0.0,"
                + " 2 from “Ministère de la santé” 0.2.0", contents.origins());
    }

    @Test
    void problemsOfPacksAreToldInOneLineEach() {
        assertEquals(1, contents.problems().size());
        assertTrue(contents.problems().getFirst().contains("elsewhere/none"), contents.problems().getFirst());
    }
}
