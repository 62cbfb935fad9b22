package org.baraza.catalogue.guidelines;

import static org.baraza.catalogue.guidelines.GuidelinesPack.PACK;
import static org.baraza.catalogue.guidelines.GuidelinesPack.english;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.model.catalogue.CountryExample;
import org.baraza.model.catalogue.Entry;
import org.junit.jupiter.api.Test;

/** Each example that the guidelines give stands with the tactic or the task that it is an example of. */
class CountryExamplesTest {

    /** In the order of the text, by where they belong; the list is taken from the guidelines. */
    private static final List<String> IN_THE_GUIDELINES = List.of(
            "nsds-review: Rwanda",
            "user-database: Palestine",
            "external-partnerships: Ethiopia",
            "service-agreements: United Kingdom",
            "culture-shift: Rwanda",
            "feedback-portal: Palestine",
            "focus-groups: United Kingdom",
            "evaluate-requests: Rwanda",
            "request-system: Morocco",
            "user-research: United Kingdom",
            "user-research: Sudan",
            "phone-calls: Palestine",
            "new-media: United Kingdom",
            "coordinating-body: Ethiopia",
            "coordinating-body: Palestine",
            "data-stories: Palestine",
            "technical-committees: Zambia",
            "one-on-one-dialogues: Cambodia",
            "open-data-portal: Ghana",
            "open-data-portal: Colombia",
            "data-champions: United Kingdom",
            "data-visualization: United Kingdom",
            "multimedia: Palestine",
            "email-communication: United Kingdom",
            "tailored-products: Senegal",
            "training: Ethiopia",
            "training: Ghana",
            "statistics-clubs: Zambia",
            "games-competitions: Palestine",
            "games-competitions: Rwanda",
            "cultural-events: Palestine");

    private static List<CountryExample> examples() {
        Stream<CountryExample> ofTactics = PACK.getTactics().stream().flatMap(tactic -> tactic.getExamples().stream());
        Stream<CountryExample> ofTasks = PACK.getPhaseTemplates().stream()
                .flatMap(phase -> phase.getTasks().stream()).flatMap(task -> task.getExamples().stream());
        return Stream.concat(ofTactics, ofTasks).toList();
    }

    private static boolean fromTheGuidelines(CountryExample example) {
        return example.getCitation().startsWith("Part ");
    }

    @Test
    void allOfThemAreThereAndNoneIsMadeUp() {
        assertEquals(IN_THE_GUIDELINES.stream().sorted().toList(),
                examples().stream().filter(CountryExamplesTest::fromTheGuidelines)
                        .map(example -> ((Entry) example.eContainer()).getId() + ": " + example.getCountry()).sorted()
                        .toList());
    }

    @Test
    void eachNamesTheOfficeAndSaysWhatItDid() {
        for (CountryExample example : examples()) {
            String place = ((Entry) example.eContainer()).getId() + ", " + example.getCountry();
            assertFalse(example.getOffice() == null || example.getOffice().isBlank(), place);
            assertTrue(english(example.getText()).split(" ").length >= 7, place);
        }
    }

    @Test
    void theCitationLeadsToTheTacticOrToTheBoxThatTellsIt() {
        examples().stream().filter(CountryExamplesTest::fromTheGuidelines).forEach(example -> {
            String own = ((Entry) example.eContainer()).getCitation();
            assertTrue(example.getCitation().equals(own)
                    || example.getCitation().equals("Part II C, Case study of innovative practice")
                    || example.getCitation().equals(
                            "Part I A, Relationship between communication and user engagement strategies"),
                    example.getCitation());
        });
    }
}
