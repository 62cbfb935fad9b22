package org.baraza.session.format;

import static org.baraza.session.format.Samples.document;
import static org.baraza.session.format.Samples.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baraza.model.strategy.Strategy;
import org.baraza.session.DocumentException;
import org.junit.jupiter.api.Test;

/** What a newer version of the same format wrote stays with its element. */
class UnknownContentTest {

    private static final byte[] NEWER = document(" mood=\"hopeful\"", """
              <agencies id="office" name="Office" rating="5">
                <badge colour="green">
                  <issuer>Ministry &amp; partners</issuer>
                </badge>
                <badge colour="blue"/>
              </agencies>
              <agencies id="ministry" name="Ministry"/>
              <stakeholders id="media" name="Media">
                <needs>calendar</needs>
                <persona>Reads at night</persona>
              </stakeholders>
            """);

    @Test
    void isWrittenBackAsItWas() throws DocumentException {
        assertEquals(text(NEWER), text(DocumentWriter.write(read(NEWER))));
    }

    @Test
    void doesNotDisturbTheOrderOfKnownElements() throws DocumentException {
        byte[] mixed = document("", """
                  <agencies id="a"/>
                  <surprise/>
                  <agencies id="b"/>
                  <stakeholders id="s"/>
                """);
        String written = text(DocumentWriter.write(read(mixed)));
        assertTrue(written.contains("""
                  <agencies id="a"/>
                  <agencies id="b"/>
                  <stakeholders id="s"/>
                  <surprise/>
                """), written);
        assertEquals(written, text(DocumentWriter.write(read(text(DocumentWriter.write(read(mixed))).getBytes()))));
    }

    @Test
    void movesAndGoesWithItsElement() throws DocumentException {
        Strategy strategy = read(NEWER);
        strategy.getAgencies().move(1, 0);
        strategy.getStakeholders().clear();
        String written = text(DocumentWriter.write(strategy));
        assertTrue(written.indexOf("ministry") < written.indexOf("badge"), written);
        assertEquals(-1, written.indexOf("persona"));
    }

    @Test
    void comesBackWithItsElement() throws DocumentException {
        Strategy strategy = read(NEWER);
        var office = strategy.getAgencies().removeFirst();
        strategy.getAgencies().addFirst(office);
        assertEquals(text(NEWER), text(DocumentWriter.write(strategy)));
    }

    @Test
    void ofOtherNamespacesIsKeptToo() throws DocumentException {
        byte[] foreign = document(" xmlns:health=\"urn:example:health\"", """
                  <agencies id="office" health:ward="7">
                    <health:clinic beds="20"/>
                  </agencies>
                """);
        String written = text(DocumentWriter.write(read(foreign)));
        assertTrue(written.contains("health:ward=\"7\""), written);
        assertTrue(written.contains("<health:clinic beds=\"20\"/>"), written);
        assertEquals(written, text(DocumentWriter.write(read(written.getBytes()))));
    }

    @Test
    void kindsOfItsOwnPackageThatAreNewAreKeptToo() throws DocumentException {
        byte[] kinds = document(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"", """
                  <agencies id="office"/>
                  <rounds id="r" xsi:type="strategy:Round">
                    <turn xsi:type="strategy:Turn" number="2"/>
                    Spoken words
                  </rounds>
                """);
        String written = text(DocumentWriter.write(read(kinds)));
        assertTrue(written.contains("strategy:Round") && written.contains("number=\"2\"")
                && written.contains("Spoken words"), written);
        assertEquals(written, text(DocumentWriter.write(read(written.getBytes()))));
    }

    /** They were written back under another prefix, which no parser accepts: the file was lost. */
    @Test
    void attributesOfXmlItselfAreLeftOut() throws DocumentException {
        byte[] bytes = document(" xml:lang=\"en\"", "  <agencies id=\"office\" xml:space=\"preserve\"/>\n");
        String written = text(DocumentWriter.write(read(bytes)));
        assertEquals(text(document("", "  <agencies id=\"office\"/>\n")), written);
        assertEquals(written, text(DocumentWriter.write(read(written.getBytes()))));
    }

    @Test
    void staysInThePrivateFileToo() throws DocumentException {
        String persons = """
                <?xml version="1.0" encoding="UTF-8"?>
                <strategy:PrivateData xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:strategy="urn:baraza:strategy" formatVersion="2" document="tamasi" mood="discreet">
                  <contacts id="c" name="Awa" nickname="A">
                    <birthday month="10"/>
                  </contacts>
                  <households size="4"/>
                </strategy:PrivateData>
                """;
        assertEquals(persons, text(DocumentWriter.write(
                DocumentReader.readPrivate(persons.getBytes(), "tamasi.baraza-private"))));
    }

    private static Strategy read(byte[] bytes) throws DocumentException {
        return DocumentReader.read(bytes, "tamasi.baraza").strategy();
    }
}
