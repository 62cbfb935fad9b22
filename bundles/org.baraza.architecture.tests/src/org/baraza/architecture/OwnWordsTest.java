package org.baraza.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the product says is said in its own words; from the guidelines it takes facts, names, orders and lists. Compared
 * where the guidelines' text is at hand: at the place that the system property {@value #PLACE} names, or beside the
 * tree.
 */
class OwnWordsTest {

    private static final String PLACE = "baraza.guidelines";
    private static final String BESIDE_THE_TREE = "../shared/guidelines/guidelines.txt";

    private static final List<String> TOLD = List.of(".properties", ".pack", ".baraza", ".md", ".ecore", ".exsd",
            "plugin.xml", ".html", "toc.xml");

    /** Names of the guidelines that are as long as a sentence, and its lists. */
    private static final List<String> NAMES = List.of(
            "Guidelines for developing an integrated user engagement strategy for national statistical systems",
            "national strategy for the development of statistics",
            "Compile a database of external and internal users",
            "Establish data-sharing mechanisms for members of national statistical system",
            "Establish data-sharing mechanisms for members of the national statistical system",
            "Establish and maintain data-sharing mechanisms for members of the national statistical system",
            "Surveys or other instruments to assess user needs and satisfaction",
            "Develop a compendium of statistical concepts and definitions",
            "Establish an automated system to receive, process, archive and monitor user requests",
            "Technical committees or permanent thematic working groups",
            "Online data and information dissemination platforms",
            "Develop different statistical products and services according to user group",
            "Develop different statistical products and services according to user groups",
            "Establishing a feedback loop and building statistical literacy",
            "Cultural events and engagement with artists",
            "Strategic (and specific), Measurable, Achievable, Relevant, and Timely",
            "accessibility, accountability, availability, completeness, credibility, impartiality, inclusivity, "
                    + "innovation, integrity, prioritization, proactivity, relevance, standardization, "
                    + "sustainability, timeliness");

    @Test
    void nothingIsToldInTheSourcesSentences() {
        House house = House.ours();
        Path place = System.getProperty(PLACE) == null ? house.root().resolve(BESIDE_THE_TREE).normalize()
                : Path.of(System.getProperty(PLACE));
        assumeTrue(Files.isReadable(place), "The guidelines' text is not at hand, so our texts were not compared with "
                + "it; name it with -D" + PLACE + "=<file>");
        Breaches.none(copied(house, new SourceWords(House.text(place), NAMES)));
    }

    @Test
    void aCopiedSentenceIsSeenWhereverItStands(@TempDir Path folder) {
        Site site = new Site(folder)
                .with("a/messages.properties", "x=The quick brown fox doesn''t jump over the lazy dog\ny=Short and ours")
                .with("b/b.pack", "<p citation=\"one two three four five six seven eight\"><t>So: one two, three "
                        + "four five six seven EIGHT nine</t></p>")
                .with("c/c.md", "# Ours\n\none two three four\nfive six seven eight\n\nsix seven eight nine ten");
        SourceWords source = new SourceWords("""
                One two three four five six seven eight.
                A quick brown fox doesn’t jump over the lazy dog.
                """, List.of());
        Breaches.exactly(copied(site.house(), source),
                "a/messages.properties: quick brown fox doesnt jump over the lazy dog",
                "b/b.pack: one two three four five six seven eight",
                "c/c.md: one two three four five six seven eight");
    }

    @Test
    void aNameIsNoSentence() {
        String name = "System to receive, process, archive and monitor every single request";
        SourceWords source = new SourceWords("A " + name + " that is ever made.", List.of(name));
        assertEquals(List.of(), source.sharedWith("We have a system to receive, process, archive and monitor every "
                + "single request that is ever made"));
    }

    private static List<String> copied(House house, SourceWords source) {
        return TOLD.stream().flatMap(house::files).filter(Files::isRegularFile).distinct().sorted()
                .flatMap(file -> copied(file, source).map(words -> house.place(file) + ": " + words)).toList();
    }

    private static Stream<String> copied(Path file, SourceWords source) {
        return Passages.of(file).flatMap(passage -> source.sharedWith(passage).stream());
    }
}
