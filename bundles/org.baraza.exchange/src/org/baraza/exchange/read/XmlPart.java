package org.baraza.exchange.read;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.UnreadableFileException;
import org.eclipse.osgi.util.NLS;

/** Reads a part of XML from beginning to end. Entities and what lies outside are never followed. */
final class XmlPart {

    /** Hears each element; names are without prefix. */
    interface Listener {

        void begin(String name, XMLStreamReader at) throws UnreadableFileException, XMLStreamException;

        default void text(String text) throws UnreadableFileException {
        }

        default void end(String name) throws UnreadableFileException {
        }
    }

    private static final int DEEPEST = 256;
    /** A sheet with all the cells that it may have needs no more. */
    static final int ELEMENTS = 5_000_000;

    private XmlPart() {
    }

    static void read(InputStream in, String part, Listener listener) throws IOException, UnreadableFileException {
        try (Piecemeal pieces = new Piecemeal(in)) {
            read(factory().createXMLStreamReader(pieces), pieces, part, listener);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw new UnreadableFileException(NLS.bind(Messages.File_brokenPart, part), e);
        }
    }

    private static void read(XMLStreamReader reader, Piecemeal pieces, String part, Listener listener)
            throws XMLStreamException, UnreadableFileException {
        int depth = 0;
        int elements = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            pieces.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new UnreadableFileException(NLS.bind(Messages.File_brokenPart, part));
                    }
                    if (++elements > ELEMENTS) {
                        throw new UnreadableFileException(Messages.File_tooLarge);
                    }
                    listener.begin(reader.getLocalName(), reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    listener.end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    listener.text(reader.getText());
                default -> { }
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** An attribute by its name without prefix; empty text if it is absent. */
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A whole number; the other one if it is absent or none. */
    static int number(XMLStreamReader at, String name, int otherwise) {
        String text = attribute(at, name);
        return text.length() < 10 && text.matches("\\d+") ? Integer.parseInt(text) : otherwise;
    }
}
