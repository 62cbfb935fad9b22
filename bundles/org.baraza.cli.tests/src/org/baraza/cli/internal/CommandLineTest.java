package org.baraza.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.baraza.testkit.InstalledBundle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Every command, on the sample and on files that are off, with the services of the installation. */
class CommandLineTest {

    private static final String DAY = "2026-10-31";
    private static final String SAMPLE = "sample:";

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

    private Path sample(String name) throws IOException {
        return Files.write(folder.resolve(name), sample().getBytes(StandardCharsets.UTF_8));
    }

    private static String sample() throws IOException {
        Bundle bundle = Stream.of(FrameworkUtil.getBundle(CommandLineTest.class).getBundleContext().getBundles())
                .filter(candidate -> candidate.getSymbolicName().equals("org.baraza.sample")).findFirst().orElseThrow();
        try (InputStream in = bundle.getEntry("sample/tamasi.baraza").openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void checkTellsFindingsByWeightAndEndsWithOneForThoseToFix() {
        Captured check = run("check", SAMPLE, "--as-of", DAY);
        assertEquals(1, check.code(), check.err());
        assertEquals("", check.err());
        List<String> lines = check.out().lines().toList();
        assertEquals("sample:, as of 31 October 2026", lines.get(1));
        assertTrue(lines.indexOf("To fix (2)") < lines.indexOf("To consider (5)"), check.out());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("  Activity 4.4, Farm page")), check.out());
        assertTrue(lines.getLast().startsWith("To fix: 2, to consider: "), check.out());
    }

    @Test
    void checkEndsWithZeroWhenNothingIsToFix() throws IOException {
        String off = "<profile><settings key=\"check.stakeholders.placed\" value=\"off\"/>"
                + "<settings key=\"check.activities.cost\" value=\"off\"/></profile>\n  <approvedBudget year=\"1\"";
        Path file = file("calm.baraza", sample().replace("<approvedBudget year=\"1\"", off));
        Captured check = run("check", file, "--as-of", DAY);
        assertEquals(0, check.code(), check.err() + check.out());
        assertTrue(check.out().contains("To consider (5)"));
    }

    @Test
    void summaryTellsGroupsMoneyCoverageAndStates() {
        Captured summary = run("summary", SAMPLE, "--as-of", DAY);
        assertEquals(0, summary.code(), summary.err());
        String text = summary.out();
        assertTrue(text.contains("Primary: 8 (at most 10), behind the cut: 0, secondary: 2, outside: 0, "
                + "not placed: 1."), text);
        assertTrue(text.contains("Every primary group is engaged."));
        assertTrue(text.contains("Activities in October 2026"));
        assertTrue(text.contains("10 of 14 that have begun are to plan."), text);
        assertTrue(text.lines().anyMatch(line -> line.startsWith("  Total ") && line.contains("253,900")), text);
        assertTrue(text.lines().anyMatch(line -> line.startsWith("  2    Misused figures")
                && line.endsWith("Lagging")), text);
    }

    @Test
    void summaryTakesAMonth() {
        assertTrue(run("summary", SAMPLE, "--as-of", DAY, "--month", "2025-02").out()
                .contains("Activities in February 2025"));
    }

    @Test
    void reportsAreListedTheirIdsFirst() {
        Captured list = run("report", "--list");
        assertEquals(0, list.code());
        assertEquals(List.of("strategy", "scorecard", "workplan", "plan-on-a-page", "indicators", "funders", "coverage",
                "alignment", "follow-up", "feedback", "dashboard"),
                list.out().lines().map(line -> line.substring(0, line.indexOf(' '))).toList());
        assertTrue(list.out().contains("Monthly scorecard"), list.out());
    }

    @Test
    void aReportIsWrittenIntoAFolderOrAFile() throws IOException {
        Captured inFolder = run("report", SAMPLE, "--report", "scorecard", "--out", folder, "--as-of", DAY);
        assertEquals("Written: " + folder.resolve("scorecard.html") + "\n", inFolder.out(), inFolder.err());
        assertTrue(Files.readString(folder.resolve("scorecard.html")).contains("<h1>Scorecard, October 2026</h1>"));
        Captured asFile = run("report", SAMPLE, "--report", "strategy", "--out", folder.resolve("mine.html"));
        assertEquals(0, asFile.code(), asFile.err());
        assertTrue(Files.readString(folder.resolve("mine.html")).contains("<svg "));
    }

    /** Nobody reads a log for how far it was. */
    @Test
    void whoWaitsSeesHowFarAReportIs() {
        Captured seen = Captured.watched(commandLine, "report", SAMPLE, "--report", "workplan", "--out", folder.resolve("w.html"), "--as-of", DAY);
        assertTrue(seen.err().contains("\r99 %") && seen.err().endsWith("\r"), seen.err());
        assertEquals("", run("report", SAMPLE, "--report", "workplan", "--out", folder.resolve("w.html"), "--as-of", DAY).err());
    }

    @Test
    void aReportNeverReplacesItsStrategy() throws IOException {
        Path file = sample("strategy.html");
        Captured report = run("report", file, "--report", "strategy", "--out", file);
        assertEquals(2, report.code());
        assertTrue(report.line().contains("is the strategy itself"), report.err());
        assertEquals(sample(), Files.readString(file));
    }

    @Test
    void whatAReportLacksIsAnsweredInOneLine() {
        assertTrue(run("report", SAMPLE).line().startsWith("report needs --report ID."));
        assertEquals("--list stands alone. Leave out the file and the other options.",
                run("report", SAMPLE, "--list").line());
        assertTrue(run("report", SAMPLE, "--report", "strategy").line().startsWith("report needs --out PATH."));
        assertEquals("There is no report “plan”. Choose one of these: strategy, scorecard, workplan, "
                + "plan-on-a-page, indicators, funders, coverage, alignment, follow-up, feedback, dashboard.",
                run("report", SAMPLE, "--report", "plan", "--out", folder).line());
        assertEquals("There is no writer for the format “pdf”. Use one of these: html.",
                run("report", SAMPLE, "--report", "strategy", "--out", folder.resolve("a.pdf")).line());
        assertTrue(run("report", SAMPLE, "--report", "strategy", "--out", folder.resolve("no/a.html")).line()
                .contains("there is no folder"));
    }

    @Test
    void aContributorThatFailsIsNamedAndTheOthersGoOn() throws Exception {
        String extension = "<extension point='org.baraza.report.reports'><report id='broken' name='Broken' "
                + "description='Fails.' class='org.example.Absent'/></extension>";
        try (InstalledBundle health = InstalledBundle.install("health", extension, Map.of())) {
            awaitReport("broken");
            Captured broken = run("report", SAMPLE, "--report", "broken", "--out", folder);
            assertEquals(2, broken.code());
            assertTrue(broken.line().startsWith("The report “broken” of health failed"), broken.err());
            assertEquals(0, run("report", SAMPLE, "--report", "scorecard", "--out", folder).code());
            assertFalse(Files.exists(folder.resolve("broken.html")));
        }
    }

    /** The registry tells of bundles on a thread of its own. */
    private static void awaitReport(String id) throws InterruptedException {
        for (int i = 0; i < 500 && !run("report", "--list").out().contains(id); i++) {
            Thread.sleep(20);
        }
    }

    @Test
    void theCatalogueIsListedByPurposeInOrderOfIntensity() {
        Captured catalogue = run("catalogue");
        assertEquals(0, catalogue.code(), catalogue.err());
        List<String> lines = catalogue.out().lines().toList();
        int surveys = indexOf(lines, "eca-guidelines/surveys");
        assertTrue(indexOf(lines, "eca-guidelines/culture-shift") < surveys);
        assertTrue(lines.get(surveys).matches(" +2  Surveys +eca-guidelines/surveys"), lines.get(surveys));
        assertEquals("Tactics: 45, user groups: 10, packs: 1.", lines.getLast());
    }

    private static int indexOf(List<String> lines, String end) {
        return lines.indexOf(lines.stream().filter(line -> line.endsWith(end)).findFirst().orElseThrow());
    }

    @Test
    void theCatalogueIsSearchedByAllWords() {
        String found = run("catalogue", "--search", "PHONE", "calls").out();
        assertTrue(found.startsWith("Phone calls"), found);
        assertTrue(run("catalogue", "--search", "DECIDEURS").out().contains("public-authorities"));
        assertTrue(run("catalogue", "--search", "zeppelin").out().startsWith("No tactic and no user"));
        assertEquals(2, run("catalogue", "phone").code());
    }

    @Test
    void filesThatAreOffAreAnsweredInOneLineAndLeftAlone() throws IOException {
        Map<Path, String> files = Map.of(
                file("cut.baraza", sample().substring(0, 90_000)), "is damaged or cut off near line",
                file("note.baraza", "Buy paper"), "is no Baraza document",
                file("page.baraza", "<html/>"), "is no Baraza document",
                file("empty.baraza", ""), "is empty",
                file("newer.baraza", sample().replace("formatVersion=\"2\"", "formatVersion=\"9\"")), "newer Baraza");
        for (Map.Entry<Path, String> off : files.entrySet()) {
            byte[] before = Files.readAllBytes(off.getKey());
            for (String command : List.of("check", "summary")) {
                Captured refused = run(command, off.getKey());
                assertEquals(2, refused.code());
                assertEquals("", refused.out());
                assertTrue(refused.line().contains(off.getKey().getFileName().toString()), refused.err());
                assertTrue(refused.line().contains(off.getValue()), refused.err());
            }
            assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(off.getKey()));
        }
    }

    @Test
    void foldersAndAbsentFilesAreAnsweredInOneLine() {
        assertTrue(run("check", folder).line().contains("is a folder"));
        assertEquals(folder.resolve("gone.baraza") + " does not exist. Check the path.",
                run("check", folder.resolve("gone.baraza")).line());
        assertTrue(run("check", "a\0b").line().contains("is no path"));
        assertTrue(run("check", "").line().contains("is no path"));
    }

    @Test
    void aPackThatIsMissingIsNamedAndTheRestIsJudged() throws IOException {
        Path file = file("other.baraza", sample().replace("eca-guidelines/", "absent-pack/"));
        Captured check = run("check", file, "--as-of", DAY);
        assertEquals(1, check.code());
        assertEquals(file + ": the pack absent-pack is not installed; what rests on it cannot be judged here. "
                + "Install it to have that judged.", check.line());
        assertTrue(run("summary", file, "--format", "json").out()
                .contains("\"missingPacks\" : [\n    \"absent-pack\"\n  ]"));
    }

    @Test
    void wordsThatAreOffAreAnsweredInOneLine() {
        assertEquals("There is no command “cheque”. Choose one of these: new, check, summary, advise, movement, "
                + "what-if, report, import, export, catalogue, profile, migrate. More with --help.", run("cheque", SAMPLE).line());
        assertEquals("check has no option --month. It has these: --format, --as-of.",
                run("check", SAMPLE, "--month", "2026-10").line());
        assertEquals("--as-of: “31.10.2026” is not a day such as 2026-10-31.",
                run("summary", SAMPLE, "--as-of", "31.10.2026").line());
        assertEquals(2, run("check", SAMPLE, "--format", "yaml").code());
    }

    @Test
    void helpNamesEveryCommandAndVersionTheVersion() {
        Captured help = run("--help");
        assertEquals(0, help.code());
        Stream.of("new --out", "check FILE", "summary FILE", "advise FILE", "migrate FILE", "movement FILE",
                "what-if FILE", "report FILE", "report --list",
                "import FILE SHEET-FILE", "export FILE", "catalogue", "--version", "Exit codes").forEach(words -> assertTrue(help.out().contains(words), words));
        assertEquals(help.out(), run("check", "--help").out());
        assertTrue(run("--version").out().startsWith("Baraza 0.1.0"));
    }

    @Test
    void withoutWordsTheHelpIsToldAsAMistake() {
        Captured nothing = run();
        assertEquals(2, nothing.code());
        assertEquals("", nothing.out());
        assertTrue(nothing.err().contains("check FILE"));
    }
}
