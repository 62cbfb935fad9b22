package org.baraza.session.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.DocumentException;
import org.baraza.session.Migration;
import org.baraza.session.internal.file.FakeDisk;
import org.baraza.session.internal.xml.DocumentResource;
import org.baraza.session.internal.xml.Migrations;
import org.baraza.session.internal.xml.Migrations.Step;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A made-up history of three formats, in which titles were once headlines and agencies were once called offices. */
class FileMigrationTest {

    private static final Migrations HISTORY = new Migrations(List.of(
            new Step("Headlines become titles.", FileMigrationTest::headlines),
            new Step("Offices become agencies.", FileMigrationTest::offices)));
    private static final Path FILE = Path.of("/plans/plan.baraza");
    private static final Path FORMER = Path.of("/plans/plan.format-1.baraza");
    private static final Path PRIVATE = Path.of("/plans/plan.baraza-private");

    private final FakeDisk disk = new FakeDisk();
    private final byte[] old = document(1, "headline=\"Reach &amp;&#10;teach\"", """
              <note>First paragraph.
            Second one.</note>
              <offices id="nsi" name="Météo"/>
              <stakeholders id="s" mood="new"/>
            """);

    FileMigrationTest() {
        disk.put(FILE, old);
    }

    @Test
    void tellsWhatItDoes() throws DocumentException {
        Migration migration = migration();
        assertEquals(1, migration.from());
        assertEquals(3, migration.to());
        assertTrue(migration.isNeeded());
        assertEquals(List.of("Headlines become titles.", "Offices become agencies."), migration.steps());
        assertArrayEquals(old, disk.get(FILE), "looking changes nothing");
    }

    @Test
    void takesTheStepsInOrderAndKeepsTheFormerVersion() throws DocumentException {
        assertEquals(FORMER, migration().run());
        assertArrayEquals(old, disk.get(FORMER));
        assertEquals(text(document(3, "title=\"Reach &amp;&#xA;teach\"", """
                  <note>First paragraph.
                Second one.</note>
                  <agencies id="nsi" name="Météo"/>
                  <stakeholders id="s" mood="new"/>
                """)), text(disk.get(FILE)));
        assertEquals(Set.of(FILE, FORMER), disk.paths());
    }

    @Test
    void startsWhereTheFileIs() throws DocumentException {
        disk.put(FILE, document(2, "title=\"T\" headline=\"kept\"", "  <offices id=\"nsi\"/>\n"));
        assertEquals(List.of("Offices become agencies."), migration().steps());
        migration().run();
        assertTrue(text(disk.get(FILE)).contains("title=\"T\""), text(disk.get(FILE)));
        assertTrue(text(disk.get(FILE)).contains("headline=\"kept\""), text(disk.get(FILE)));
    }

    @Test
    void bringsThePrivateDataAlong() throws DocumentException {
        disk.put(PRIVATE, privateData(1));
        migration().run();
        assertEquals(text(privateData(3)), text(disk.get(PRIVATE)));
        assertEquals(Set.of(FILE, FORMER, PRIVATE), disk.paths(), "no former version of persons is kept");
    }

    @Test
    void writesIntoAnotherFileAndLeavesThisOne() throws DocumentException {
        disk.put(PRIVATE, privateData(1));
        migration().write(Path.of("/plans/new.baraza"));
        assertArrayEquals(old, disk.get(FILE));
        assertTrue(text(disk.get(Path.of("/plans/new.baraza"))).contains("formatVersion=\"3\""));
        assertEquals(text(privateData(3)), text(disk.get(Path.of("/plans/new.baraza-private"))));
    }

    @Test
    void replacesNoOtherFile() throws DocumentException {
        disk.put(FORMER, new byte[] {1});
        DocumentException refused = assertThrows(DocumentException.class, migration()::run);
        assertTrue(refused.getMessage().contains("plan.format-1.baraza"), refused.getMessage());
        assertThrows(DocumentException.class, () -> migration().write(FORMER));
        assertArrayEquals(old, disk.get(FILE));
        assertArrayEquals(new byte[] {1}, disk.get(FORMER));
    }

    @Test
    void leavesEverythingAsItWasIfItFails() throws DocumentException {
        Migration migration = migration();
        disk.hold(FILE);
        assertThrows(DocumentException.class, migration::run);
        assertArrayEquals(old, disk.get(FILE));
        assertEquals(Set.of(FILE), disk.paths());
        disk.release(FILE);
        migration.run();
        assertTrue(text(disk.get(FILE)).contains("formatVersion=\"3\""));
    }

    /** The new file may be there or not: where it is, the former version was gone. */
    @Test
    void keepsTheFormerVersionWhereNobodyKnowsWhetherTheNewOneIsThere() throws DocumentException {
        disk.refuseToSyncAfter(3);
        assertThrows(DocumentException.class, migration()::run);
        assertArrayEquals(old, disk.get(FORMER));
    }

    @Test
    void isNotNeededForThePresentFormat() throws DocumentException {
        disk.put(FILE, document(3, "title=\"T\"", ""));
        assertFalse(migration().isNeeded());
        assertEquals(List.of(), migration().steps());
        assertThrows(IllegalStateException.class, migration()::run);
    }

    @Test
    void whatIsOfThePresentFormatIsCopiedAsItStands() throws DocumentException {
        disk.put(FILE, document(3, "title='T'", "  <agencies  id=\"a\"/>\n"));
        disk.put(PRIVATE, privateData(3));
        migration().write(Path.of("/plans/new.baraza"));
        assertArrayEquals(disk.get(FILE), disk.get(Path.of("/plans/new.baraza")));
        assertArrayEquals(disk.get(PRIVATE), disk.get(Path.of("/plans/new.baraza-private")));
    }

    @Test
    void refusesANewerFormatAndLeavesIt() {
        byte[] newer = document(4, "title=\"T\"", "");
        disk.put(FILE, newer);
        String message = assertThrows(DocumentException.class, this::migration).getMessage();
        assertTrue(message.contains("format 4; this one reads up to 3"), message);
        assertArrayEquals(newer, disk.get(FILE));
    }

    @Test
    void refusesWhatIsDamagedOnTheWay() throws DocumentException {
        disk.put(FILE, document(1, "headline=\"T\"", "  <offices id=\"a\"/>\n  <offices id=\"a\"/>\n"));
        Migration migration = migration();
        assertThrows(DocumentException.class, migration::run);
        assertEquals(Set.of(FILE), disk.paths());
    }

    @Test
    void anOlderFileOpensWithoutBeingWritten() throws DocumentException {
        DocumentResource resource = DocumentResource.read(old, "plan.baraza", "Strategy", HISTORY);
        assertTrue(text(DocumentResource.write(resource.getContents().getFirst())).contains("<agencies id=\"nsi\""));
    }

    @Test
    void theProductsOwnHistoryEndsWithTheFormatThatNewDocumentsHave() {
        int present = StrategyFactory.eINSTANCE.createStrategy().getFormatVersion();
        assertEquals(present, Migrations.HISTORY.present());
        assertEquals(present, StrategyFactory.eINSTANCE.createPrivateData().getFormatVersion());
    }

    private Migration migration() throws DocumentException {
        return FileMigration.of(disk, new QuietLogger().logger(), FILE, HISTORY);
    }

    private static void headlines(Document document) {
        Element root = document.getDocumentElement();
        if (root.hasAttribute("headline")) {
            root.setAttribute("title", root.getAttribute("headline"));
            root.removeAttribute("headline");
        }
    }

    private static void offices(Document document) {
        NodeList offices = document.getElementsByTagName("offices");
        List<Node> found = IntStream.range(0, offices.getLength()).mapToObj(offices::item).toList();
        found.forEach(office -> document.renameNode(office, null, "agencies"));
    }

    private static byte[] document(int format, String attributes, String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <strategy:Strategy xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:strategy="urn:baraza:strategy" id="tamasi" formatVersion="%d" %s%s
                """.formatted(format, attributes,
                content.isEmpty() ? "/>" : ">\n" + content + "</strategy:Strategy>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] privateData(int format) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <strategy:PrivateData xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:strategy="urn:baraza:strategy" formatVersion="%d" document="tamasi">
                  <contacts id="c" name="Awa"/>
                </strategy:PrivateData>
                """.formatted(format).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
