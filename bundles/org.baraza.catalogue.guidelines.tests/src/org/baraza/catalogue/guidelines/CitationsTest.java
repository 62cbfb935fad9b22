package org.baraza.catalogue.guidelines;

import static org.baraza.catalogue.guidelines.GuidelinesPack.PACK;
import static org.baraza.catalogue.guidelines.GuidelinesPack.spellings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.model.catalogue.CountryExample;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.Tactic;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** A citation names part and section as the guidelines head them, so that a reader finds the place. */
class CitationsTest {

    /** Part, then its section, its phase or its heading inside a section. */
    private static final Pattern FORM = Pattern.compile(
            "Part I [AB](, .+)?|Part I, Phase [1-4](, .+)?|Part II [A-E](, .+)?|Part III [A-J]");
    private static final Pattern PUBLIC_FIGURES = Pattern.compile(
            "Public figures of the office(, \\d{4}(/\\d{2}|-\\d{2}| and \\d{4})?)?");
    private static final String GSBPM =
            "UNECE, Generic Statistical Business Process Model, versions 5.1 and 5.2, CC BY 4.0";

    private static final Map<String, String> SECTIONS = Map.of(
            "establishing-contact", "Part II A",
            "establishing-needs", "Part II B",
            "consulting", "Part II C",
            "instigating", "Part II D",
            "feedback-loop", "Part II E",
            "statistical-literacy", "Part II E, Building statistical literacy");

    private static final Set<String> SECTIONS_OF_PART_1 = Set.of("What is a user engagement strategy?",
            "Relationship between communication and user engagement strategies", "Multidisciplinary team",
            "Stakeholder mapping", "Stakeholder prioritization", "Overview of the elements", "Introduction",
            "Objectives", "Vision and mission", "Values and principles", "Means of engagement",
            "Monitoring and evaluation", "Writing the strategy");

    private static Stream<EObject> contents() {
        Iterable<EObject> all = PACK::eAllContents;
        return Stream.iterate(all.iterator(), it -> it.hasNext(), it -> it).map(it -> it.next());
    }

    private static Stream<Entry> entries() {
        return contents().filter(Entry.class::isInstance).map(Entry.class::cast);
    }

    private static boolean isWellFormed(String citation) {
        return FORM.matcher(citation).matches() || citation.equals(GSBPM);
    }

    @Test
    void everyEntryCitesPartAndSection() {
        assertEquals(List.of(), entries().filter(entry -> entry.getCitation() == null
                || !isWellFormed(entry.getCitation())).map(entry -> entry.getId() + ": " + entry.getCitation())
                .toList());
    }

    @Test
    void everyExampleCitesTheGuidelinesOrTheOfficeItself() {
        assertEquals(List.of(), contents().filter(CountryExample.class::isInstance).map(CountryExample.class::cast)
                .map(CountryExample::getCitation)
                .filter(citation -> !FORM.matcher(citation).matches() && !PUBLIC_FIGURES.matcher(citation).matches())
                .toList());
    }

    @Test
    void aTacticCitesItsOwnHeadingUnderItsPurpose() {
        for (Tactic tactic : PACK.getTactics()) {
            String section = SECTIONS.get(tactic.getPurpose().entry()) + ", ";
            assertTrue(tactic.getCitation().startsWith(section), tactic.getCitation());
            assertTrue(spellings(tactic).contains(tactic.getCitation().substring(section.length())),
                    tactic.getCitation());
        }
    }

    @Test
    void aSectionOfPart1IsOneThatIsThere() {
        assertEquals(List.of(), entries().map(Entry::getCitation)
                .filter(citation -> citation.startsWith("Part I, Phase ") || citation.startsWith("Part I "))
                .map(citation -> citation.replaceFirst("Part I( [AB]|, Phase \\d)(, )?", ""))
                .filter(section -> !section.isEmpty() && !SECTIONS_OF_PART_1.contains(section)).toList());
    }
}
