package org.baraza.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.values.EntryRef;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {

    @Test
    void readsWhatThePackHolds() {
        Pack pack = Packs.pack("base", """
                <tactics id="radio" purpose="contact" refines="other/forums" order="3">
                  <name lang="en">Radio</name>
                  <quadrants>cultivate-asap</quadrants>
                </tactics>
                """);
        Tactic radio = pack.getTactics().getFirst();
        assertEquals("Radio", radio.getName().getFirst().getValue());
        assertEquals(EntryRef.parse("contact"), radio.getPurpose());
        assertEquals(EntryRef.of("other", "forums"), radio.getRefines());
        assertEquals(List.of(Quadrant.CULTIVATE), radio.getQuadrants());
        assertEquals(List.of(), PackReader.unknownFeatures(pack));
    }

    @Test
    void leavesOutAndNamesWhatItDoesNotKnow() {
        Pack pack = Packs.pack("base", """
                <tactics id="radio" colour="blue"><name lang="en">Radio</name><videos><clip/></videos></tactics>
                """);
        assertEquals("radio", pack.getTactics().getFirst().getId());
        assertEquals(List.of("colour", "videos"), PackReader.unknownFeatures(pack));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "no xml at all",
            "<catalogue:Pack xmlns:catalogue='urn:baraza:catalogue'/>",
            "<catalogue:Tactic xmlns:catalogue='urn:baraza:catalogue' id='a'/>",
            "<catalogue:Pack xmlns:catalogue='urn:baraza:catalogue' id='a'><tactics order='many'/></catalogue:Pack>",
            "<!DOCTYPE p [<!ENTITY e 'x'>]><catalogue:Pack xmlns:catalogue='urn:baraza:catalogue' id='&e;'/>" })
    void refusesWhatIsNoPackAndNamesTheFile(String file) {
        PackException refusal = assertThrows(PackException.class, () -> Packs.read(file));
        assertTrue(refusal.getMessage().contains("test.pack"), refusal.getMessage());
    }

    /** A person reads it: no word of a parser's settings, no value as long as a book. */
    @ParameterizedTest
    @ValueSource(strings = {
            "no xml at all",
            "<catalogue:Pack xmlns:catalogue='urn:baraza:catalogue' id='a'><tactics order='many'/></catalogue:Pack>",
            "<catalogue:Pack xmlns:catalogue='urn:baraza:catalogue' id='a'><tactics",
            "<!DOCTYPE p [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><catalogue:Pack xmlns:catalogue='urn:baraza:catalogue' id='&e;'/>" })
    void saysWhereItIsWrongAndWhatToDo(String file) {
        String message = assertThrows(PackException.class, () -> Packs.read(file)).getMessage();
        assertTrue(message.matches("test\\.pack.*line 1.*Ask its publisher for another copy.*\\."), message);
        assertFalse(message.contains("http") || message.contains("DOCTYPE"), message);
    }

    /** EMF would look for the package of an unknown name where the name leads, and for what is referred to elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {
            "<x:Pack xmlns:x='PLACE' id='a'/>",
            "<catalogue:Pack xmlns:catalogue='urn:baraza:catalogue' xmlns:x='PLACE' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                    + " id='a'><tactics id='t' xsi:type='x:Tactic'/></catalogue:Pack>",
            "<x:Pack xmlns:x='urn:other' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:other PLACE' id='a'/>",
            "<catalogue:Pack xmlns:catalogue='urn:baraza:catalogue' id='a'><tactics id='t'><name href='PLACE#/'/></tactics></catalogue:Pack>" })
    void opensNothingThatAPackNames(String file) throws IOException {
        try (ServerSocket place = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            place.setSoTimeout(1000);
            CompletableFuture<Boolean> visited = CompletableFuture.supplyAsync(() -> isVisited(place));
            try {
                Pack pack = Packs.read(file.replace("PLACE", "http://127.0.0.1:" + place.getLocalPort() + "/x"));
                EcoreUtil.resolveAll(pack);
                pack.getTactics().forEach(tactic -> assertEquals("t", tactic.getId()));
            } catch (PackException noPack) {
                assertTrue(noPack.getMessage().contains("test.pack"), noPack.getMessage());
            }
            assertFalse(visited.join());
        }
    }

    private static boolean isVisited(ServerSocket place) {
        try (place; Socket visitor = place.accept()) {
            return visitor.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    @Test
    void refusesWhatIsTooLargeForAPack() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        String message = assertThrows(PackException.class, () -> PackReader.read(endless, "test.pack")).getMessage();
        assertTrue(message.startsWith("test.pack has more than 32 MB"), message);
    }

    /** Found by torture: what stands in a place is named as in the file, not as a program would. */
    @Test
    void namesWhatIsOfAKindThatCannotStandThere() {
        String message = assertThrows(PackException.class, () -> Packs.read("<catalogue:Pack xmlns:catalogue='urn:baraza:catalogue'"
                + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:ecore='http://www.eclipse.org/emf/2002/Ecore' id='a'>"
                + "<tactics id='t'><description xsi:type='ecore:EPackage' lang='en'>Once</description></tactics></catalogue:Pack>"))
                .getMessage();
        assertTrue(message.contains("“EPackage”") && !message.contains("@"), message);
    }

    @Test
    void quotesALongValueBriefly() {
        String message = assertThrows(PackException.class, () -> Packs.read("<catalogue:Pack xmlns:catalogue='urn:baraza:catalogue'"
                + " id='a'><tactics order='" + "x".repeat(100_000) + "'/></catalogue:Pack>")).getMessage();
        assertTrue(message.length() < 300, message);
    }

    @Test
    void namesAFileThatIsNotThere(@TempDir Path folder) {
        PackException refusal = assertThrows(PackException.class,
                () -> PackReader.read(folder.resolve("gone.pack").toUri(), "gone.pack"));
        assertTrue(refusal.getMessage().contains("gone.pack"));
    }
}
