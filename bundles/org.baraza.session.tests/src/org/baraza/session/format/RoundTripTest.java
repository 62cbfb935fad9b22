package org.baraza.session.format;

import static org.baraza.session.format.Samples.document;
import static org.baraza.session.format.Samples.tamasi;
import static org.baraza.session.format.Samples.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.catalogue.Problem;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.Document;
import org.baraza.session.DocumentException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

class RoundTripTest {

    @Test
    void readsBackWhatItWrites() throws DocumentException {
        Strategy strategy = tamasi();
        assertTrue(EcoreUtil.equals(strategy, read(DocumentWriter.write(strategy)).strategy()));
    }

    @Test
    void writesTheSameBytesAgain() throws DocumentException {
        byte[] first = DocumentWriter.write(tamasi());
        assertEquals(text(first), text(DocumentWriter.write(read(first).strategy())));
    }

    @Test
    void leavesAnObjectInTheResourceItCameFrom() {
        Strategy strategy = tamasi();
        DocumentWriter.write(strategy);
        assertEquals(null, strategy.eResource());
    }

    @Test
    void keepsTheSampleByteForByte() throws IOException, DocumentException {
        Bundle sample = Stream.of(FrameworkUtil.getBundle(RoundTripTest.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals("org.baraza.sample")).findFirst().orElseThrow();
        try (InputStream in = sample.getEntry("sample/tamasi.baraza").openStream()) {
            byte[] bytes = in.readAllBytes();
            Document document = read(bytes);
            assertIterableEquals(text(bytes).lines().toList(),
                    text(DocumentWriter.write(document.strategy())).lines().toList());
            assertArrayEquals(bytes, DocumentWriter.write(document.strategy()));
            assertEquals(List.of(), document.problems());
        }
    }

    @Test
    void keepsPrivateData() throws DocumentException {
        PrivateData data = StrategyFactory.eINSTANCE.createPrivateData();
        Contact contact = StrategyFactory.eINSTANCE.createContact();
        contact.setId("c1");
        contact.setNote("Prefers mornings");
        data.getContacts().add(contact);
        byte[] bytes = DocumentWriter.write(data);
        PrivateData again = DocumentReader.readPrivate(bytes, "x.baraza-private");
        assertTrue(EcoreUtil.equals(data, again));
        assertEquals(text(bytes), text(DocumentWriter.write(again)));
    }

    @Test
    void writesOneElementALineAndItsFormat() {
        String written = text(DocumentWriter.write(tamasi()));
        assertTrue(written.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<strategy:Strategy "), written);
        assertTrue(written.contains(" formatVersion=\"2\" "), written);
        assertFalse(written.contains("\r"));
        List<String> crowded = written.lines().filter(line -> line.strip().matches("<.*><.*")).toList();
        assertEquals(List.of(), crowded);
        List<String> attributesOnly = written.lines().filter(line -> !line.contains("<")).toList();
        assertEquals(List.of(), attributesOnly);
    }

    @Test
    void writesReferencesAsIds() {
        String written = text(DocumentWriter.write(tamasi()));
        assertTrue(written.matches("(?s).*groups=\"[^\"/#]+ [^\"/#]+\" lead=\"[^\"/#]+\".*"), written);
    }

    @Test
    void writesALongTextAParagraphALine() throws DocumentException {
        Strategy strategy = tamasi();
        strategy.setNote("All names are fictional.\r\nAll costs are illustrative.");
        String written = text(DocumentWriter.write(strategy));
        assertTrue(written.contains("  <note>All names are fictional.\nAll costs are illustrative.</note>\n"), written);
        assertEquals("All names are fictional.\nAll costs are illustrative.",
                read(written.getBytes(StandardCharsets.UTF_8)).strategy().getNote());
    }

    @Test
    void keepsTextsOfAnyScriptAndLineBreaksInAttributes() throws DocumentException {
        Strategy strategy = tamasi();
        strategy.setTitle("تاماسي \uD83D\uDCCA <a & \"b\">\nsecond line\tend");
        assertEquals(strategy.getTitle(), read(DocumentWriter.write(strategy)).strategy().getTitle());
    }

    @Test
    void dropsControlCharactersThatNoFileCanHold() throws DocumentException {
        Strategy strategy = tamasi();
        strategy.setNote("one\u000Btwo\u0000three\uD800");
        assertEquals("one\ntwothree", read(DocumentWriter.write(strategy)).strategy().getNote());
    }

    /** The whole save was refused. */
    @Test
    void dropsThemInListsOfTextsToo() throws DocumentException {
        Strategy strategy = tamasi();
        strategy.getParents().add("one\u000Btwo\u0000three\uD800");
        assertEquals("one\ntwothree", read(DocumentWriter.write(strategy)).strategy().getParents().getLast());
    }

    /** The file could not be opened again. */
    @ParameterizedTest
    @ValueSource(strings = { "", " mood=\"hopeful\"" })
    void keepsReferencesToIdsWithLettersThatXmlEscapes(String unknown) throws DocumentException {
        byte[] bytes = document(unknown, """
                  <agencies id="&quot;a&lt;b&amp;c&quot;" name="Office"/>
                  <objectives id="o1">
                    <activities id="a1" lead="&quot;a&lt;b&amp;c&quot;"/>
                  </objectives>
                """);
        assertEquals(text(bytes), text(DocumentWriter.write(read(bytes).strategy())));
    }

    @Test
    void keepsReferencesToWhatIsNotThere() throws DocumentException {
        byte[] bytes = document("", """
                  <agencies id="office" name="Office"/>
                  <stakeholders id="media" name="Media"/>
                  <objectives id="o1">
                    <activities id="a1" groups="media lost" lead="gone"/>
                  </objectives>
                """);
        Document document = read(bytes);
        assertEquals(text(bytes), text(DocumentWriter.write(document.strategy())));
        assertEquals(List.of("line 6, groups", "line 6, lead"),
                document.problems().stream().map(Problem::place).sorted().toList());
    }

    /** A document was refused if what it did not hold came before what it does. */
    @ParameterizedTest
    @ValueSource(strings = {"lost a b", "a lost b", "lost a gone b", "a b lost", "a lost a b"})
    void holdsWhatItHoldsWhereverAnIdIsLost(String groups) throws DocumentException {
        Document document = read(document("", """
                  <stakeholders id="a" name="A"/>
                  <stakeholders id="b" name="B"/>
                  <objectives id="o1">
                    <activities id="a1" groups="%s"/>
                  </objectives>
                """.formatted(groups)));
        assertEquals(List.of("a", "b"), document.strategy().getObjectives().getFirst().getActivities().getFirst().getGroups()
                .stream().map(StakeholderGroup::getId).toList());
        String written = text(DocumentWriter.write(document.strategy()));
        assertTrue(written.matches("(?s).*groups=\"a b ((a|gone) )?lost\".*"), written);
    }

    @Test
    void keepsReferencesToWhatDoesNotFit() throws DocumentException {
        byte[] bytes = document("", """
                  <team id="team" writers="media office"/>
                  <agencies id="office" name="Office"/>
                  <stakeholders id="media" name="Media"/>
                  <objectives id="o1">
                    <activities id="a1" groups="media office" lead="media"/>
                  </objectives>
                """);
        Document document = read(bytes);
        assertEquals(text(bytes), text(DocumentWriter.write(document.strategy())));
        assertEquals(List.of("line 3, writers", "line 3, writers", "line 7, groups", "line 7, lead"),
                document.problems().stream().map(Problem::place).sorted().toList());
    }

    /** What had got the id that was missing was of another kind: our own file was refused. */
    @Test
    void opensWhatItWroteWhereALostReferenceFindsSomethingByNow() throws DocumentException {
        byte[] written = DocumentWriter.write(read(document("", """
                  <team id="team" writers="mission"/>
                  <mission>
                    <text>We count</text>
                  </mission>
                """)).strategy());
        assertEquals(text(written), text(DocumentWriter.write(read(written).strategy())));
    }

    /** Those that are there and do not fit are told after those that are not there: a file that nobody edited was another. */
    @Test
    void writesLostReferencesInOneOrderHoweverTheyWereLost() throws DocumentException {
        String written = text(DocumentWriter.write(read(document("", """
                  <team id="team" writers="other mission gone"/>
                  <mission id="mission"/>
                """)).strategy()));
        assertTrue(written.contains("writers=\"gone mission other\""), written);
    }

    @Test
    void forgetsALostReferenceOnceSomebodyChooses() throws DocumentException {
        Strategy strategy = read(document("", """
                  <agencies id="office" name="Office"/>
                  <objectives id="o1">
                    <activities id="a1" lead="gone"/>
                  </objectives>
                """)).strategy();
        strategy.getObjectives().getFirst().getActivities().getFirst().setLead(strategy.getAgencies().getFirst());
        String written = text(DocumentWriter.write(strategy));
        assertTrue(written.contains("<activities id=\"a1\" lead=\"office\"/>"), written);
    }

    @Test
    void givesIdsToElementsWithout() throws DocumentException {
        Strategy strategy = read(document("", "  <team/>\n  <agencies name=\"Office\"/>\n")).strategy();
        assertEquals("team", strategy.getTeam().getId());
        assertEquals(36, strategy.getAgencies().getFirst().getId().length());
    }

    private static Document read(byte[] bytes) throws DocumentException {
        return DocumentReader.read(bytes, "tamasi.baraza");
    }
}
