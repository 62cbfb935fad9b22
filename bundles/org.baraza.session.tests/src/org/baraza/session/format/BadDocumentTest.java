package org.baraza.session.format;

import static org.baraza.session.format.Samples.document;
import static org.baraza.session.format.Samples.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.baraza.model.strategy.Strategy;
import org.baraza.session.DocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bad file is answered in one sentence that names the file and the remedy. */
class BadDocumentTest {

    private static final byte[] GOOD = document("", "  <agencies id=\"office\" name=\"Office\"/>\n");

    @TempDir
    private Path folder;

    @Test
    void missing() {
        refused(folder.resolve("none.baraza"), "does not exist");
    }

    @Test
    void folder() {
        refused(folder, "is a folder");
    }

    @Test
    void aPipe() throws Exception {
        Path pipe = folder.resolve("x.baraza");
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no pipes with names here");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        refused(pipe, "a device or a pipe");
    }

    @Test
    void namesTheFormerVersionWhereThereIsOne() throws IOException {
        assertFalse(refused(new byte[0], "is empty").contains(".bak"));
        Files.write(folder.resolve("x.baraza.bak"), GOOD);
        refused(new byte[0], "Its former version lies beside it: x.baraza.bak.");
    }

    @Test
    void unreadable() throws IOException {
        Path file = Files.write(folder.resolve("x.baraza"), GOOD);
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "root reads everything");
        refused(file, "no permission");
    }

    @Test
    void empty() {
        refused(new byte[0], "is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Dear all,\nplease find attached", "PK\u0003\u0004", "<html><body/></html>",
            "<Strategy id=\"x\" formatVersion=\"1\"/>", "  \n" })
    void noDocument(String content) {
        refused(content.getBytes(StandardCharsets.UTF_8), "is no Baraza document");
    }

    @Test
    void privateDataInPlaceOfADocument() {
        refused(text(document("", "")).replace("strategy:Strategy",
                "strategy:PrivateData").getBytes(StandardCharsets.UTF_8), "is no Baraza document");
    }

    @Test
    void cutOff() {
        refused(Arrays.copyOf(GOOD, GOOD.length - 25), "damaged or cut off near line 3");
    }

    @Test
    void cutOffInsideACharacter() {
        byte[] accented = document("", "  <agencies id=\"o\" name=\"Météo\"/>\n");
        int e = text(accented).indexOf("Mé") + 2;
        refused(Arrays.copyOf(accented, e), "damaged or cut off");
    }

    @Test
    void newer() throws IOException {
        byte[] newer = text(GOOD).replace("formatVersion=\"2\"", "formatVersion=\"7\" future=\"&amp;\"")
                .getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("x.baraza"), newer);
        String message = refused(file, "newer Baraza (format 7; this one reads up to 2)");
        assertTrue(message.contains("left as it is"), message);
        assertArrayEquals(newer, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "formatVersion=\"one\"", "formatVersion=\"-1\"" })
    void noFormat(String attribute) {
        refused(text(GOOD).replace("formatVersion=\"2\"", attribute).getBytes(StandardCharsets.UTF_8),
                "does not say which format");
    }

    @Test
    void aFormatThatNeverWas() {
        refused(text(GOOD).replace("formatVersion=\"2\"", "formatVersion=\"0\"").getBytes(StandardCharsets.UTF_8),
                "format 0 is not known");
    }

    @Test
    void wrongMonth() {
        refused(document("", "  <monthCloses id=\"m\" month=\"2026-13\"/>\n"),
                "line 3: month is \"2026-13\". Expected: a month such as 2026-10");
    }

    @Test
    void wrongNumber() {
        refused(document("", "  <monthCloses id=\"m\"\n   toFix=\"few\"/>\n"), "line 4: toFix is \"few\"");
    }

    @Test
    void wrongAmount() {
        refused(document("", "  <approvedBudget year=\"1\" amount=\"1e9999999\"/>\n"), "line 3: amount is");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Infinity", "-Infinity", "NaN", "1e400", "far" })
    void aNumberThatIsNone(String value) {
        refused(document("", "  <stakeholders id=\"s\" current=\"" + value + "\"/>\n"),
                "line 3: current is \"" + value + "\". Expected: a decimal number such as 1250.50");
    }

    @Test
    void aNumberThatIsNoneInAnAssessment() {
        refused(document("", "  <stakeholders id=\"s\">\n    <assessments id=\"a\" desired=\"1e400\"/>\n"
                + "  </stakeholders>\n"), "line 4: desired is");
    }

    @ParameterizedTest
    @ValueSource(strings = { "999999999-Q4", "-999999999-Q1", "0000-Q1", "2200-Q1" })
    void aQuarterOfNoTimeOfOurs(String quarter) {
        refused(document(" lastQuarter=\"" + quarter + "\"", ""), "Expected: a quarter such as 2027-Q1");
    }

    @Test
    void aDayAtTheEndOfTime() {
        refused(document("", "  <team id=\"t\">\n    <workshops id=\"w\" first=\"+999999999-12-31\"/>\n  </team>\n"), "line 4: first is");
    }

    @Test
    void nestedTooDeep() {
        String replies = "<replies>".repeat(100_000) + "</replies>".repeat(100_000);
        refused(document("", "  <comments>" + replies + "</comments>\n"), "is nested deeper than any document near line 3");
        refused(document("", "  <q>" + "<q>".repeat(150) + "</q>".repeat(150) + "</q>\n"), "nested deeper");
    }

    @Test
    void aValueIsQuotedNoLongerThanALine() {
        String message = refused(document(" scope=\"\u202Egalaxy" + "x".repeat(100_000) + "\"", ""), "\"galaxyxxx");
        assertTrue(message.length() < 300, message);
    }

    @Test
    void anIdGivenAThousandTimesIsToldBriefly() {
        assertTrue(refused(document("", "  <agencies id=\"x\"/>\n".repeat(1000)), "more than one element").length() < 300);
    }

    @Test
    void wrongChoice() {
        refused(document(" scope=\"galaxy\"", ""), "Expected: whole-system, office-as-coordinator");
    }

    @Test
    void wrongFlag() {
        refused(document(" publicDocument=\"maybe\"", ""), "Expected: true, false");
    }

    @Test
    void sameIdTwice() {
        refused(document("", "  <agencies id=\"x\"/>\n  <stakeholders id=\"x\"/>\n"),
                "gives the id x to more than one element (lines 3, 4)");
    }

    @Test
    void referenceToAnotherFile() {
        refused(document("", "  <objectives id=\"o\">\n    <activities id=\"a\" lead=\"other.baraza#x\"/>\n"
                + "  </objectives>\n"), "the element a refers to");
    }

    @Test
    void aReferenceToAnotherFileFromAnElementWithoutAnId() {
        refused(document("", "  <objectives id=\"o\">\n    <activities lead=\"other.baraza#x\"/>\n  </objectives>\n"),
                "the element Activity refers to");
    }

    /** It was opened, and lost when it was saved. */
    @Test
    void anElementThatIsSaidToStandInAnotherFile() {
        refused(document("", "  <objectives id=\"o\">\n    <activities href=\"http://127.0.0.1/x#/\" id=\"a\" name=\"n\"/>\n"
                + "  </objectives>\n"), "outside the document");
    }

    @Test
    void entities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n<strategy:Strategy";
        refused(text(document(" title=\"t\"", "  <note>&e;</note>\n")).replaceFirst("<strategy:Strategy", doctype)
                .getBytes(StandardCharsets.UTF_8), "is no Baraza document");
    }

    @Test
    void schemaLocationsAreNotLookedUp() throws IOException, DocumentException {
        Path ecore = Files.writeString(folder.resolve("evil.ecore"), "<evil/>");
        byte[] bytes = document(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:e=\"urn:evil\""
                + " xsi:schemaLocation=\"urn:evil " + ecore.toUri() + "#/\" e:mood=\"dark\"", "");
        assertEquals("tamasi", DocumentReader.read(bytes, "x.baraza").strategy().getId());
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://www.eclipse.org/emf/2002/Ecore", "java://org.eclipse.emf.ecore.EcorePackage" })
    void kindsOfOtherPackagesAreKeptButNotCreated(String namespace) throws DocumentException {
        byte[] bytes = document(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:j=\"" + namespace
                + "\"",
                "  <agencies id=\"a\" xsi:type=\"j:EPackage\"/>\n");
        Strategy strategy = DocumentReader.read(bytes, "x.baraza").strategy();
        assertEquals(List.of(), strategy.getAgencies());
        assertTrue(text(DocumentWriter.write(strategy)).contains(":EPackage\" id=\"a\""));
    }

    @Test
    void elementsStandWhereTheyBelong() {
        refused(document(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
                "  <agencies id=\"a\" xsi:type=\"strategy:Member\"/>\n"), "line 3: an element of the kind Member");
    }

    /** In memory an element takes many times the room of its few letters. */
    @Test
    void ofMoreElementsThanAMemoryHolds() {
        refused(document("", "<agencies/>".repeat(3_000_000)), "far larger than a plan needs");
    }

    private String refused(byte[] bytes, String reason) {
        try {
            return refused(Files.write(folder.resolve("x.baraza"), bytes), reason);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String refused(Path file, String reason) {
        String message = assertThrows(DocumentException.class, () -> DocumentReader.read(file)).getMessage();
        assertTrue(message.contains(file.getFileName().toString()), message);
        assertTrue(message.contains(reason), message);
        return message;
    }
}
