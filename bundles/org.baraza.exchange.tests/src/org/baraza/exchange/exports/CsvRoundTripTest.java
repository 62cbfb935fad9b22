package org.baraza.exchange.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.baraza.exchange.Plans;
import org.baraza.exchange.imports.ImportedPlan;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.read.Neutral;
import org.baraza.exchange.read.TableFiles;
import org.baraza.exchange.table.Sheet;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as texts come back as they were, and nothing in them runs. */
class CsvRoundTripTest {

    private static final List<String> DANGEROUS = List.of("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "'=quoted", "''-twice",
            "\t=tab", "'", "plain 'word'", "=", "line\n=two", "see annex;=1+1", "see annex, '=1+1", "a;\"=cmd|' /C calc'!A0;b", "a\t-cmd|' /C calc'!A0",
            "\n=1+1", "＝1+1", "a|＠SUM(A1)", "to do:\n- first, -2\n- second", "a;;'';=x\n\n'=y", ";", "'\n");

    /** Of Linux; elsewhere it is shorter, so that the folder itself is refused. */
    private static final int LONGEST_PATH = 4096;

    @TempDir
    Path folder;

    private Workbook read() throws Exception {
        List<Sheet> sheets = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                sheets.addAll(TableFiles.read(file).sheets());
            }
        }
        return new Workbook("folder", Workbook.Format.CSV, sheets);
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void theSampleComesBack(String language) throws Exception {
        Strategy sample = Plans.sample();
        Exports.write("csv", Plans.content(sample, Locale.of(language)), folder);
        Strategy back = ImportedPlan.of(StrategyFactory.eINSTANCE.createStrategy(), read());
        Plans.assertSame(sample, back);
    }

    /** What was taken away came back with the former file of a second export. */
    @Test
    void aTableThatHasNothingToSayAnyMoreIsNotLeftAsItWas() throws Exception {
        Strategy plan = Plans.sample();
        Exports.write("csv", Plans.content(plan, Locale.ENGLISH), folder);
        assertTrue(Files.readString(folder.resolve("feedback.csv")).lines().count() > 1);
        plan.getFeedback().clear();
        List<Path> written = Exports.write("csv", Plans.content(plan, Locale.ENGLISH), folder);
        assertEquals(1, Files.readString(folder.resolve("feedback.csv")).lines().count());
        assertTrue(written.contains(folder.resolve("feedback.csv")));
        Plans.assertSame(plan, ImportedPlan.of(StrategyFactory.eINSTANCE.createStrategy(), read()));
        Path other = Files.createDirectory(folder.resolve("other"));
        Exports.write("csv", Plans.content(plan, Locale.ENGLISH), other);
        assertTrue(Files.notExists(other.resolve("feedback.csv")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "csv", "xlsx" })
    void whatWouldRunIsNeutralisedAndComesBack(String format) throws Exception {
        Strategy plan = StrategyFactory.eINSTANCE.createStrategy();
        plan.setId("plan");
        for (String text : DANGEROUS) {
            StakeholderGroup group = StrategyFactory.eINSTANCE.createStakeholderGroup();
            group.setId("g" + plan.getStakeholders().size());
            group.setName("Group " + plan.getStakeholders().size());
            group.setNote(text);
            plan.getStakeholders().add(group);
        }
        Exports.write(format, Plans.content(plan, Locale.ENGLISH), format.equals("csv") ? folder : folder.resolve("plan.xlsx"));
        Strategy back = ImportedPlan.of(StrategyFactory.eINSTANCE.createStrategy(), read());
        assertEquals(DANGEROUS, back.getStakeholders().stream().map(StakeholderGroup::getNote).toList());
    }

    /** An English table that a French spreadsheet divides at semicolons, and the other way round. */
    @ParameterizedTest
    @ValueSource(strings = { "en", "fr" })
    void noValueBeginsLikeAFormulaHoweverItIsDivided(String language) throws Exception {
        Strategy plan = StrategyFactory.eINSTANCE.createStrategy();
        plan.setTitle("see annex;=1+1, =2+2|=3+3\t=4+4\n=5+5;\"=6+6;-cmd|' /C calc'!A0,＝7");
        Exports.write("csv", Plans.content(plan, Locale.of(language)), folder);
        String text = Files.readString(folder.resolve("plan.csv"));
        assertEquals(List.of(), Stream.of(text.split("[;,\t|\n\"]")).map(String::strip).filter(it -> it.matches("[=＝-].*")).toList());
    }

    @Test
    void aListsItemsStayAsTheyWere() {
        assertEquals("to do:\n- first, -2\n- second", Neutral.of("to do:\n- first, -2\n- second"));
    }

    /** Of a hostile file, read again. */
    @Test
    void aMillionSeparatorsTakeNoTime() {
        for (String many : List.of("\n".repeat(1_000_000), ",-".repeat(500_000), ",'".repeat(500_000), ";\"".repeat(500_000))) {
            assertTimeout(Duration.ofSeconds(5), () -> Neutral.of(many));
        }
    }

    @Test
    void noValueOfATextBeginsLikeAFormula() throws Exception {
        Strategy plan = StrategyFactory.eINSTANCE.createStrategy();
        plan.setTitle("=HYPERLINK(\"http://example.org\")");
        plan.setCountry("@x");
        Exports.write("csv", Plans.content(plan, Locale.ENGLISH), folder);
        String text = Files.readString(folder.resolve("plan.csv"));
        assertTrue(text.contains("\"'=HYPERLINK(\"\"http") && text.contains("'@x"), text);
    }

    /** A folder that just fits the system's longest path has no room for a file. */
    @Test
    void tablesThatCantBeWrittenLeaveNoFolder() throws Exception {
        Path deep = folder;
        while (deep.toString().length() < LONGEST_PATH - 220) {
            deep = deep.resolve("d".repeat(200));
        }
        Path tables = deep.resolve("t".repeat(LONGEST_PATH - deep.toString().length() - 12));
        assertThrows(ExportException.class, () -> Exports.write("csv", Plans.content(Plans.sample(), Locale.ENGLISH), tables));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    /** A table that was as large as half the memory, as one text and as its bytes, was too much for it. */
    @Test
    void aLargeTableIsWrittenPieceByPiece() throws Exception {
        Strategy plan = StrategyFactory.eINSTANCE.createStrategy();
        for (int i = 0; i < 2_000; i++) {
            StakeholderGroup group = StrategyFactory.eINSTANCE.createStakeholderGroup();
            group.setNote("word ".repeat(200));
            plan.getStakeholders().add(group);
        }
        PlanTable groups = PlanTables.of(plan, Locale.ENGLISH).stream().filter(table -> table.kind() == TableKind.STAKEHOLDERS)
                .findFirst().orElseThrow();
        int[] largest = { 0 };
        CsvExport.write(groups, Locale.ENGLISH, new OutputStream() {
            @Override
            public void write(int one) {
                largest[0] = Math.max(largest[0], 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                largest[0] = Math.max(largest[0], length);
            }
        });
        assertTrue(largest[0] > 0 && largest[0] < 100_000, () -> largest[0] + " bytes at once");
    }
}
