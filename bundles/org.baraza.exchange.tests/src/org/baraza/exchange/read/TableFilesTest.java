package org.baraza.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.DayText;
import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Sheet;
import org.baraza.exchange.table.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files within bounds, and what is beyond them. */
class TableFilesTest {

    private static final String BOOK = "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + "<sheets><sheet name='A' r:id='r1'/><sheet name='../../B' r:id='r2'/></sheets></workbook>";
    private static final String RELATIONS = "<Relationships><Relationship Id='r1' Target='worksheets/a.xml'/>"
            + "<Relationship Id='r2' Target='http://example.org/b.xml' TargetMode='External'/></Relationships>";

    @TempDir
    Path folder;

    private Path workbook(String rows) throws IOException {
        return archive(Map.of("xl/workbook.xml", BOOK, "xl/_rels/workbook.xml.rels", RELATIONS, "xl/worksheets/a.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private Path archive(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("file.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private String refusal(Path file) {
        UnreadableFileException refused = assertThrows(UnreadableFileException.class, () -> TableFiles.read(file));
        assertTrue(refused.getMessage().startsWith(file.getFileName() + ": "), refused.getMessage());
        return refused.getMessage();
    }

    @Test
    void aPipeIsNoFolder() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no pipes with names here");
        Path pipe = folder.resolve("plan.csv");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assertEquals("plan.csv: " + Messages.File_noFile, refusal(pipe));
        assertEquals(folder.getFileName() + ": " + Messages.File_folder, refusal(folder));
    }

    @Test
    void cellsOfEveryType() throws Exception {
        Sheet sheet = TableFiles.read(workbook("<row r='3'><c r='B3'><v>1.50</v></c><c t='b'><v>1</v></c><c t='e'><v>#REF!</v></c>"
                + "<c t='inlineStr'><is><t>a</t></is></c><c t='str'><f>A1</f><v>b</v></c><c><f>A1</f></c></row>")).sheets().getFirst();
        assertEquals(List.of("1.5", "true", "#REF!", "a", "b", "="), sheet.columns(2).stream()
                .map(column -> sheet.at(2, column).orElseThrow().text()).toList());
        assertEquals(List.of(1, 2, 3, 4, 5, 6), sheet.columns(2));
        assertTrue(sheet.at(2, 6).orElseThrow() instanceof Cell.Fault);
    }

    /** As Excel stores =IF(A2="","",…); what other programs leave empty was never computed. */
    @Test
    void aFormulaThatCameToNothingIsAnEmptyCell() throws Exception {
        Sheet sheet = TableFiles.read(workbook("<row r='1'><c t='str'><f>IF(B2,1,A2)</f><v></v></c><c t='str'><f>A1</f><v/></c><c><f>A1</f><v></v></c>"
                + "<c t='str'><f>A1</f></c><c t='str'><f>A1</f><v>b</v></c></row>")).sheets().getFirst();
        assertEquals(List.of(2, 3, 4), sheet.columns(0));
        assertEquals(List.of(Cell.Fault.UNCOMPUTED, Cell.Fault.UNCOMPUTED, new Cell.Text("b")), sheet.columns(0).stream().map(column -> sheet.at(0, column).orElseThrow()).toList());
    }

    /** "Jan 2027" is typed, the first of January is kept: it stood for another day than the same month as a text. */
    @Test
    void aMonthOrYearThatASpreadsheetMadeADayStandsForItsLast() throws Exception {
        Path file = archive(Map.of("xl/workbook.xml", BOOK, "xl/_rels/workbook.xml.rels", RELATIONS, "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-40C]mmmm\\ yyyy;@'/><numFmt numFmtId='165' formatCode='yyyy'/><numFmt numFmtId='166' formatCode='d mmm yy'/>"
                        + "<numFmt numFmtId='167' formatCode='mm/yyyy'/></numFmts><cellXfs><xf numFmtId='17'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/><xf numFmtId='167'/></cellXfs></styleSheet>",
                "xl/worksheets/a.xml", "<worksheet><sheetData><row><c s='0'><v>46419</v></c><c s='1'><v>46419</v></c><c s='2'><v>46388</v></c><c s='3'><v>46388</v></c>"
                        + "<c s='4'><v>46419</v></c><c s='0'><v>46402</v></c></row></sheetData></worksheet>"));
        Sheet sheet = TableFiles.read(file).sheets().getFirst();
        assertEquals(List.of("2027-02-28", "2027-02-28", "2027", "2027-01-01", "2027-02-28", "2027-01-15"),
                sheet.columns(0).stream().map(column -> sheet.at(0, column).orElseThrow().text()).toList());
    }

    @Test
    void aMonthOrYearThatAnOdsMadeADayStandsForItsLast() throws Exception {
        Sheet sheet = TableFiles.read(archive(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml",
                "<o:c xmlns:o='o' xmlns:t='t' xmlns:x='x'><t:table t:name='A'><t:table-row><t:table-cell o:value-type='date' o:date-value='2027-02-01'><x:p>févr. 27</x:p></t:table-cell>"
                        + "<t:table-cell o:value-type='date' o:date-value='2027-01-01'><x:p>2027</x:p></t:table-cell><t:table-cell o:value-type='date' o:date-value='2027-02-01'><x:p>01/02/27</x:p></t:table-cell>"
                        + "<t:table-cell o:value-type='date' o:date-value='2027-02-15'><x:p>February 2027</x:p></t:table-cell></t:table-row></t:table></o:c>"))).sheets().getFirst();
        assertEquals(List.of("2027-02-28", "2027", "2027-02-01", "2027-02-15"), sheet.columns(0).stream().map(column -> sheet.at(0, column).orElseThrow().text()).toList());
    }

    @Test
    void whatAnOdsHidesIsKnown() throws Exception {
        Sheet sheet = TableFiles.read(archive(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml",
                "<o:c xmlns:o='o' xmlns:t='t' xmlns:x='x' xmlns:s='s'><s:style s:name='ta1'><s:table-properties t:display='false'/></s:style>"
                        + "<t:table t:name='A' t:style-name='ta1'><t:table-column t:number-columns-repeated='2'/><t:table-column t:visibility='collapse'/>"
                        + "<t:table-row><t:table-cell><x:p>a</x:p></t:table-cell></t:table-row>"
                        + "<t:table-row t:visibility='collapse'><t:table-cell><x:p>b</x:p></t:table-cell></t:table-row>"
                        + "<t:table-row t:visibility='filter' t:number-rows-repeated='2'><t:table-cell><x:p>c</x:p></t:table-cell></t:table-row></t:table></o:c>")))
                .sheets().getFirst();
        assertTrue(sheet.isHidden());
        assertEquals(List.of(false, true, true, true), IntStream.range(0, 4).mapToObj(sheet::isRowHidden).toList());
        assertEquals(List.of(false, false, true), IntStream.range(0, 3).mapToObj(sheet::isColumnHidden).toList());
    }

    @Test
    void whatIsHiddenIsKnown() throws Exception {
        Sheet sheet = TableFiles.read(archive(Map.of("xl/workbook.xml", BOOK.replace("<sheet ", "<sheet state='veryHidden' "),
                "xl/_rels/workbook.xml.rels", RELATIONS, "xl/worksheets/a.xml", "<worksheet><cols><col min='2' max='16384' hidden='1'/></cols><sheetData>"
                        + "<row r='1'><c><v>1</v></c></row><row r='2' hidden='1'><c><v>2</v></c></row></sheetData></worksheet>"))).sheets().getFirst();
        assertTrue(sheet.isHidden());
        assertEquals(List.of(false, true), List.of(sheet.isRowHidden(0), sheet.isRowHidden(1)));
        assertEquals(List.of(false, true, true), List.of(sheet.isColumnHidden(0), sheet.isColumnHidden(1), sheet.isColumnHidden(9999)));
    }

    /** Some programs write sixteen digits of them, Excel seventeen. */
    @Test
    void aNumberIsReadAsItWasTyped() throws Exception {
        Sheet sheet = TableFiles.read(workbook("<row r='1'><c><v>77.09999999999999</v></c><c><v>77.099999999999994</v></c>"
                + "<c><v>123456789012345</v></c></row>")).sheets().getFirst();
        assertEquals(List.of("77.1", "77.1", "123456789012345"), sheet.columns(0).stream()
                .map(column -> sheet.at(0, column).orElseThrow().text()).toList());
    }

    @Test
    void whatIsStoredAsANumberAndIsNoneIsAText() throws Exception {
        Sheet sheet = TableFiles.read(workbook("<row r='1'><c><v>1.2.3</v></c><c><v>.</v></c><c><v>5.</v></c><c><v>.5</v></c></row>"))
                .sheets().getFirst();
        assertEquals(List.of(new Cell.Text("1.2.3"), new Cell.Text("."), new Cell.Number(new BigDecimal("5"), false),
                new Cell.Number(new BigDecimal("0.5"), false)), sheet.columns(0).stream()
                .map(column -> sheet.at(0, column).orElseThrow()).toList());
    }

    @Test
    void aNumberFarBeyondAllDaysIsNoDay() throws Exception {
        Path file = archive(Map.of("xl/workbook.xml", BOOK, "xl/_rels/workbook.xml.rels", RELATIONS, "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>", "xl/worksheets/a.xml",
                "<worksheet><sheetData><row><c s='0'><v>1E999</v></c><c s='0'><v>46000</v></c></row></sheetData></worksheet>"));
        Sheet sheet = TableFiles.read(file).sheets().getFirst();
        assertTrue(sheet.at(0, 0).orElseThrow() instanceof Cell.Number);
        assertTrue(sheet.at(0, 1).orElseThrow() instanceof Cell.Day);
    }

    /** As Excel of early Macintoshes counts; also where a day has lost its look. */
    @Test
    void daysCountFrom1904WhereTheFileSaysSo() throws Exception {
        Path file = archive(Map.of("xl/workbook.xml", BOOK.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"), "xl/_rels/workbook.xml.rels", RELATIONS,
                "xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='14'/><xf numFmtId='0'/></cellXfs></styleSheet>", "xl/worksheets/a.xml",
                "<worksheet><sheetData><row><c s='0'><v>44925</v></c><c s='1'><v>44925</v></c></row></sheetData></worksheet>"));
        Sheet sheet = TableFiles.read(file).sheets().getFirst();
        assertEquals(new Cell.Day(LocalDate.of(2026, 12, 31)), sheet.at(0, 0).orElseThrow());
        assertEquals(LocalDate.of(2026, 12, 31), DayText.day(sheet.at(0, 1).orElseThrow()));
        assertEquals("44925", sheet.at(0, 1).orElseThrow().text());
    }

    /** As our scorecard shows a measurement: a number to reckon with, and its day in its look. */
    @Test
    void theDayBehindANumberIsRead() throws Exception {
        Path file = archive(Map.of("xl/workbook.xml", BOOK, "xl/_rels/workbook.xml.rels", RELATIONS, "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='#,##0.0&quot; (31 Dec 2026)&quot;;-#,##0.0&quot; (31 Dec 2026)&quot;;0'/>"
                        + "<numFmt numFmtId='165' formatCode='0&quot; (2026)&quot;'/></numFmts><cellXfs><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>",
                "xl/worksheets/a.xml", "<worksheet><sheetData><row><c s='0'><v>1.25</v></c><c s='0'><v>1.125</v></c><c s='1'><v>4</v></c></row></sheetData></worksheet>"));
        Sheet sheet = TableFiles.read(file).sheets().getFirst();
        assertEquals(List.of(new Cell.Text("1.25 (31 Dec 2026)"), new Cell.Text("1.1250 (31 Dec 2026)"), new Cell.Number(new BigDecimal("4"), false)),
                sheet.columns(0).stream().map(column -> sheet.at(0, column).orElseThrow()).toList());
    }

    @Test
    void whatLiesOutsideIsNotFollowed() throws Exception {
        assertEquals(List.of("A"), TableFiles.read(workbook("")).sheets().stream().map(Sheet::name).toList());
    }

    @Test
    void aMillionEmptyRowsCostNothing() throws Exception {
        Sheet sheet = TableFiles.read(workbook("<row/>".repeat(1_000_000) + "<row><c><v>1</v></c></row>")).sheets().getFirst();
        assertEquals(List.of(1_000_000), sheet.rows());
    }

    @Test
    void aMillionRepeatedRowsOfCalc() throws Exception {
        Path file = archive(Map.of("content.xml", "<d xmlns:table='t' xmlns:office='o' xmlns:text='x'><table:table table:name='A'>"
                + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
                + "<table:table-row><table:table-cell office:value-type='float' office:value='2.50'/></table:table-row></table:table></d>"));
        assertEquals(List.of(1_048_000), TableFiles.read(file).sheets().getFirst().rows());
    }

    @Test
    void whatIsRepeatedBeyondAllBoundsIsRefused() throws Exception {
        refusal(archive(Map.of("content.xml", "<d xmlns:table='t' xmlns:office='o'><table:table table:name='A'>"
                + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='1000' "
                + "office:value-type='float' office:value='1'/></table:table-row></table:table></d>")));
    }

    /** Three gaps of almost a milliard rows are more than a number holds. */
    @Test
    void rowsBeyondAllNumbersAreRefused() throws Exception {
        String gap = "<table:table-row table:number-rows-repeated='999999999'/>";
        String cells = "<table:table-cell table:number-columns-repeated='999999999'/>".repeat(3);
        String value = "<table:table-cell office:value-type='float' office:value='1'/>";
        String begin = "<d xmlns:table='t' xmlns:office='o'><table:table table:name='A'>";
        refusal(archive(Map.of("content.xml", begin + gap.repeat(3) + "<table:table-row>" + value + "</table:table-row></table:table></d>")));
        refusal(archive(Map.of("content.xml", begin + "<table:table-row>" + cells + value + "</table:table-row></table:table></d>")));
    }

    @Test
    void aTextThatBeginsLikeAnArchiveIsNone() throws Exception {
        assertEquals(2, columns("PKI,Value\nPK1,2\n"));
    }

    @Test
    void anArchiveThatUnpacksToFarTooMuchIsRefused() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(BOOK.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write("<sst>".getBytes(StandardCharsets.UTF_8));
            fill(zip, " ", 512 << 20);
        }
        assertTrue(refusal(file).contains("larger"));
    }

    @Test
    void aPartOfNothingButEntriesIsRefusedBeforeItFillsTheMemory() throws Exception {
        assertTrue(refusal(bomb("xl/sharedStrings.xml", "<sst>", "<si/>")).contains("larger"));
        assertTrue(refusal(bomb("xl/styles.xml", "<styleSheet><cellXfs>", "<xf/>")).contains("larger"));
        assertTrue(refusal(bomb("xl/_rels/workbook.xml.rels", "<Relationships>", "<Relationship/>")).contains("larger"));
    }

    @Test
    void aRemarkOrAttributeWithoutEndIsRefusedBeforeItFillsTheMemory() throws Exception {
        assertTrue(refusal(bomb("xl/sharedStrings.xml", "<sst><!--", "x")).contains("larger"));
        assertTrue(refusal(bomb("xl/styles.xml", "<styleSheet a='", "x")).contains("larger"));
        assertTrue(refusal(bomb("xl/styles.xml", "<styleSheet><![CDATA[", "x")).contains("larger"));
    }

    /** Beside what does not pack, so that the whole looks less of a bomb. */
    private Path bomb(String part, String begin, String filler) throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(BOOK.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            byte[] noise = new byte[1 << 20];
            new Random(1).nextBytes(noise);
            zip.write(noise);
            zip.putNextEntry(new ZipEntry(part));
            zip.write(begin.getBytes(StandardCharsets.UTF_8));
            fill(zip, filler, 100 << 20);
        }
        return file;
    }

    private static void fill(OutputStream out, String filler, long bytes) throws IOException {
        byte[] block = filler.repeat((1 << 20) / filler.length()).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < bytes; written += block.length) {
            out.write(block);
        }
    }

    @Test
    void entitiesAreNotFollowed() throws Exception {
        refusal(archive(Map.of("xl/workbook.xml", "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><workbook>&x;</workbook>")));
        refusal(archive(Map.of("xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><workbook>&b;</workbook>")));
    }

    @Test
    void whatIsBrokenOrSomethingElseIsSaidSo() throws Exception {
        assertTrue(refusal(archive(Map.of("xl/workbook.xml", "<workbook><sheets>"))).contains("xl/workbook.xml"));
        refusal(archive(Map.of("../../etc/passwd", "x")));
        refusal(Files.write(folder.resolve("x.xls"), new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0 }));
        refusal(Files.write(folder.resolve("x.bin"), new byte[] { 1, 0, 2, 0, 3 }));
        refusal(Files.writeString(folder.resolve("x.pdf"), "%PDF-1.7"));
        refusal(Files.writeString(folder.resolve("x.zip"), "PK\3\4 not really"));
        refusal(Files.writeString(folder.resolve("x.xlsx"), "MZ not a zip"));
        refusal(Files.writeString(folder.resolve("empty.xlsx"), ""));
        refusal(archive(Map.of("xl/workbook.xml", BOOK, "xl/_rels/workbook.xml.rels", RELATIONS)));
        refusal(archive(Map.of("xl/workbook.xml", BOOK)));
        refusal(Files.writeString(folder.resolve("x.vcf"), "BEGIN:VCARD\nVERSION:3.0\nFN:A\nNOTE:" + "x".repeat(1 << 20) + "\nEND:VCARD\n"));
        refusal(folder);
        refusal(folder.resolve("nothing.csv"));
    }

    @Test
    void aCardThatNeverEndsIsRefusedBeforeItFillsTheMemory() throws Exception {
        Path endless = Files.writeString(folder.resolve("x.vcf"), "BEGIN:VCARD\nVERSION:3.0\nFN:A\n" + "X:\n".repeat(20_000_000));
        assertTrue(refusal(endless).contains("far larger than a plan needs"));
    }

    @Test
    void asManyCardsAsASheetHoldsAreReadOneAfterTheOther() throws Exception {
        String card = "BEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD\n";
        assertEquals(100_001, TableFiles.read(Files.writeString(folder.resolve("many.vcf"), card.repeat(100_000))).sheets().getFirst().rows().size());
        refusal(Files.writeString(folder.resolve("more.vcf"), card.repeat(1_000_001)));
    }

    @Test
    void textsAreDividedByWhatDividesThem() throws Exception {
        assertEquals(3, columns("a,b,c\n1,2,3\n"));
        assertEquals(2, columns("a;b\n1,5;2,5\n"));
        assertEquals(2, columns("sep=|\na,x|b\n"));
        assertEquals(2, columns("a\tb, c\n1\t2\n"));
        assertEquals(2, columns("a;b\n\"x, y,\nz, w, v\";2\n"));
        assertEquals(1, columns("sep=\"\na b\n"));
        assertEquals(3, columns("Groupe;Besoins;Note\nA;b, c, d, e, f, g, h, i, j;\nB;b, c;x\n"));
        assertEquals(2, columns("Groupe;Besoins\nA;b, c, d, e, f, g, h\n"));
        assertEquals(2, columns("Groupe;Part\nA;1,5\nB;2,5\nC;3,5\n"));
        assertEquals(3, columns("Name,Needs,Note\nA,x;y;z,\nB,x;y;z,n\n"));
        assertEquals(1_000_000, Bounds.CELLS);
    }

    private int columns(String text) throws Exception {
        Sheet sheet = TableFiles.read(Files.writeString(folder.resolve("t.csv"), text)).sheets().getFirst();
        return sheet.columns(sheet.rows().getFirst()).size();
    }
}
