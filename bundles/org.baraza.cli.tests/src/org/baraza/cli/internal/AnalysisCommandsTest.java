package org.baraza.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.baraza.session.format.DocumentWriter;
import org.baraza.testkit.Builders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Movement and smaller budgets, on strategies small enough to reckon by hand. */
class AnalysisCommandsTest {

    private static final String DAY = "2026-10-31";

    private static CommandLine commandLine;

    @TempDir
    Path folder;

    @BeforeAll
    static void find() throws Exception {
        commandLine = Installed.commandLine();
    }

    private static Captured run(Object... words) {
        return Captured.run(commandLine, words);
    }

    private Path strategy() throws IOException {
        return Files.write(folder.resolve("a.baraza"), DocumentWriter.write(Builders.aStrategy()
                .running("2026-Q1", "2027-Q4")
                .with(Builders.aGroup("Médias").at(6, 8).ranked(1).assessed("2026-01-10", 2, 8)
                        .assessed("2026-09-01", 6, 8))
                .with(Builders.anObjective("To inform")
                        .with(Builders.anActivity("Formation").engaging("Médias").running("2026-Q1", "2027-Q4")
                                .costing(1000, 3000))
                        .with(Builders.anActivity("Carte").running("2027-Q1", "2027-Q4").costing(0, 500)))
                .build()));
    }

    @Test
    void aGroupThatCrossedACutIsTold() throws IOException {
        String text = run("movement", strategy(), "--as-of", DAY).out();
        assertTrue(text.contains("From 10 January 2026 to 31 October 2026"), text);
        assertTrue(text.contains("Médias  Cultivate ASAP  Cross-check"), text);
        assertTrue(text.contains("1 Sep 2026  Médias  Current engagement rose above the cut"), text);
        String before = run("movement", strategy(), "--as-of", DAY, "--to", "2026-08-31", "--format", "json").out();
        assertTrue(before.contains("\"crossings\" : [ ]"), before);
        assertTrue(before.contains("\"quadrant\" : \"cultivateAsap\""), before);
        assertFalse(before.contains("crossCheck"), before);
    }

    @Test
    void daysTheWrongWayRoundAreRefused() throws IOException {
        Captured refused = run("movement", strategy(), "--from", "2026-05-01", "--to", "2026-04-01");
        assertEquals(2, refused.code());
        assertEquals("--from 2026-05-01 lies after --to 2026-04-01. Give the earlier day first.", refused.line());
    }

    @Test
    void aSmallerBudgetNamesWhatGoesAndWhatFollows() throws IOException {
        String json = run("what-if", strategy(), "--cut", "500", "--as-of", DAY, "--format", "json").out();
        assertTrue(json.contains("\"cost\" : 4500"), json);
        assertTrue(json.contains("\"saved\" : 500,"), json);
        assertTrue(json.contains("\"number\" : \"1.2\""), json);
        String all = run("what-if", strategy(), "--cut", "100%", "--years", "2", "--as-of", DAY).out();
        assertTrue(all.contains("To save 3,500 of 3,500"), all);
    }

    @Test
    void whatIsOffInASmallerBudgetIsRefused() throws IOException {
        Path file = strategy();
        assertTrue(run("what-if", file).line().startsWith("what-if needs --cut SHARE|AMOUNT."));
        for (String cut : new String[] { "0", "-5", "101%", "lots", "%" }) {
            assertTrue(run("what-if", file, "--cut", cut).line().startsWith("--cut: “" + cut + "” is not a share"));
        }
        for (String years : new String[] { "2-1", "one", "1,", "" }) {
            assertTrue(run("what-if", file, "--cut", "5%", "--years", years).line().contains("a list of plan years"));
        }
        assertEquals("--years: the plan has only these years: 1, 2.",
                run("what-if", file, "--cut", "5%", "--years", "2-3").line());
        assertTrue(run("what-if", file, "--cut", "5%", "--rule", "mine").line().contains("costPerGroup, lowestGroups"));
    }

    @Test
    void anAmountThatTheCurrencyHasNotIsRefused() throws IOException {
        Path francs = Files.writeString(folder.resolve("b.baraza"),
                Files.readString(strategy()).replace("formatVersion=", "currency=\"XOF\" formatVersion="));
        Captured refused = run("what-if", francs, "--cut", "10.5");
        assertEquals(2, refused.code());
        assertEquals("--cut: “10.5” has more decimals than XOF has. Give an amount such as 11.", refused.line());
        assertEquals(0, run("what-if", francs, "--cut", "10.5%", "--as-of", DAY).code());
    }

    @Test
    void aMonthToComeCannotBeSummedUp() throws IOException {
        Captured refused = run("summary", strategy(), "--month", "2026-11", "--as-of", DAY);
        assertEquals(2, refused.code());
        assertEquals("--month: 2026-11 lies after 2026-10-31, the day as of which it is judged. Give an earlier month.",
                refused.line());
        assertEquals(0, run("summary", strategy(), "--month", "2026-10", "--as-of", DAY).code());
    }

    @Test
    void aProfileThatSetsWhatMakesNoSenseIsTold() throws IOException {
        Path file = Files.write(folder.resolve("c.baraza"), DocumentWriter.write(Builders.aStrategy()
                .running("2026-Q1", "2027-Q4").setting("primary.limit", "dix").build()));
        String expected = "Profile of the document, primary.limit: “dix” is no number from 0 to 10000; 10 is used.";
        Captured check = run("check", file, "--format", "json");
        assertTrue(check.line().startsWith(expected), check.err());
        assertTrue(check.out().contains("\"place\" : \"primary.limit\""), check.out());
    }

    @Test
    void tacticsAreAdvisedForAGroupHoweverItsNameIsTyped() throws IOException {
        for (String name : new String[] { "Médias", "MEDIAS", " medias ", "média" }) {
            Captured advice = run("advise", strategy(), "--group", name, "--as-of", DAY);
            assertEquals(0, advice.code(), advice.err());
            assertTrue(advice.out().contains("Médias: Cross-check, Primary"), advice.out());
            assertTrue(advice.out().contains("The first 10 of 45; --format json tells them all."), advice.out());
        }
    }

    @Test
    void aGroupThatIsNotThereIsAnsweredWithTheNearest() throws IOException {
        assertEquals("There is no group “Medina”. The nearest are: Médias.",
                run("advise", strategy(), "--group", "Medina").line());
        assertTrue(run("advise", "sample:", "--group", "bod").out().contains("Regional bodies"));
        assertTrue(run("advise", "sample:", "--group", "a").line().contains("may be several groups: "));
        assertTrue(run("advise", strategy()).line().startsWith("advise needs --group NAME."));
        assertTrue(run("advise", strategy(), "--group", "Médias", "--stage", "9").line().contains("such as 7 or 7.4"));
    }
}
